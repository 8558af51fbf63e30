/** Passes on what is said, but not more than every two seconds. */
export function sparingly(
  now: () => number,
  report: (line: string) => void,
): (line: string) => void {
  let saidAt = now();
  return line => {
    if (now() - saidAt >= 2000) {
      saidAt = now();
      report(line);
    }
  };
}
