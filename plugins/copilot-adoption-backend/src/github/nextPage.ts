/** How GitHub names the place in a list. */
const placeNames = ['page', 'after'];

/**
 * The parameters of the next page of a list, by the `Link` header of the page before; nothing behind the last one.
 *
 * Nothing else of the link is taken over: whatever host it names, the next request goes to the same endpoint as the one
 * before.
 */
export function nextPage(
  link: string | number | undefined,
): Record<string, string> | undefined {
  const [, next] = /<([^<>]+)>\s*;[^,]*\brel="?next\b/.exec(String(link)) ?? [];
  const url = next === undefined ? null : URL.parse(next);
  const place = [...(url?.searchParams ?? [])].filter(([name]) =>
    placeNames.includes(name),
  );
  return place.length > 0 ? Object.fromEntries(place) : undefined;
}
