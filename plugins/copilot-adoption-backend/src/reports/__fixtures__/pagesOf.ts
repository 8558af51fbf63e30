/** The pages of a list, one after the other. */
export async function* pagesOf(pages: readonly unknown[]) {
  yield* pages;
}
