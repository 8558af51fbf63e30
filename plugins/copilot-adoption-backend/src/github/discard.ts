/** Gives back the connection of an answer that is not read to its end. Nobody waits, as the other side may hang. */
export function discard(
  body: { cancel(): Promise<void> } | null | undefined,
): void {
  body?.cancel().catch(() => {});
}
