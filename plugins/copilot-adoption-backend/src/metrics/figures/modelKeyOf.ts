/** The key of a model in GitHub's reports, such as `claude-sonnet-4.6` for what a bill calls `Claude Sonnet 4.6`. */
export function modelKeyOf(billedName: string): string {
  return billedName.trim().toLowerCase().replace(/\s+/g, '-') || 'unknown';
}
