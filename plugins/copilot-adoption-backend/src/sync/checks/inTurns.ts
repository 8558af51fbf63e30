/** Does the work for all items, a few at the same time, and returns the answers in the order of the items. */
export async function inTurns<Item, Answer>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const queue = items.entries();
  const workThrough = async () => {
    for (const [index, item] of queue) {
      answers[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atATime }, workThrough));
  return answers;
}
