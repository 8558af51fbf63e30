/** Only the set-up that precedes every task. */
export async function run() {
  return 0;
}
