import { NotificationSettings } from '../settings';

/** A link to a tab of the Copilot page, with its filters. */
export function pageLink(
  { page }: Pick<NotificationSettings, 'page'>,
  tab: string,
  filters: Record<string, string>,
): string {
  return `${page}/${tab}?${new URLSearchParams(filters)}`;
}
