/** A text to look for with `like ? escape '!'`, in lower case: what would stand for anything stands for itself. */
export function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[!%_]/g, '!$&');
}
