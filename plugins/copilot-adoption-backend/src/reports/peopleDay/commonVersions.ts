/**
 * So many versions of each kind are kept a day: anybody may have a version of his or her own, and there may be many
 * hundreds of teams.
 */
export const mostVersions = { everyone: 30, team: 5 } as const;

/** The versions that most people have, of editors, plugins and the CLI each; with equal numbers, in the order of names. */
export function commonVersions(
  people: ReadonlyMap<number, number>,
  { names, most }: { names: readonly string[]; most: number },
): [measure: number, people: number][] {
  const kept = new Map<string, number>();
  return [...people]
    .sort(
      ([one, ones], [other, others]) =>
        others - ones || (names[one] < names[other] ? -1 : 1),
    )
    .filter(([measure]) => {
      const [kind] = names[measure].split(':');
      const count = (kept.get(kind) ?? 0) + 1;
      kept.set(kind, count);
      return count <= most;
    });
}
