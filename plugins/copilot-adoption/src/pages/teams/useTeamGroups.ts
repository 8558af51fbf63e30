import {
  parseSubjectRef,
  RankedItem,
} from 'backstage-plugin-copilot-adoption-common';
import { lowerCase, useAnnotatedEntities } from '../../hooks';

export const teamSlugAnnotation = 'github.com/team-slug';

/** The groups of the catalog that teams are mapped to, by the teams' subjects; undefined while nobody knows. */
export function useTeamGroups(
  teams: readonly RankedItem[] = [],
): Map<string, string> | undefined {
  const slugs = teams.flatMap(({ ref }) => slugOf(ref) ?? []);
  const groups = useAnnotatedEntities('Group', teamSlugAnnotation, slugs);
  return (
    groups &&
    new Map(
      teams.flatMap(({ ref }) => {
        const group = groups.get(lowerCase(slugOf(ref) ?? ''));
        return ref && group ? [[ref, group] as const] : [];
      }),
    )
  );
}

/** As the annotation writes it: `organization/team`. Teams of enterprises have none. */
function slugOf(subject: string | null): string | undefined {
  if (subject === null) {
    return undefined;
  }
  const { scope, member } = parseSubjectRef(subject);
  return scope.kind === 'organization' && member && 'name' in member
    ? `${scope.slug}/${member.name}`
    : undefined;
}
