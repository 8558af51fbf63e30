/** Where a command writes to: results on one side, progress and trouble on the other. */
export interface Terminal {
  print(line: string): void;
  report(line: string): void;
}

export const processTerminal: Terminal = {
  print: line => process.stdout.write(`${line}\n`),
  report: line => process.stderr.write(`${line}\n`),
};
