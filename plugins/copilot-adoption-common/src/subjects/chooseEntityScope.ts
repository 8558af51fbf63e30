import { ScopeRef } from './SubjectRef';

const annotatedHost = 'github.com';

/**
 * The scope in which a catalog group is shown: the one asked for, else the organization named by the group's team slug
 * (`github.com/team-slug`, such as `octo-org/platform`), else an enterprise on that host, else the only scope there is.
 *
 * Nothing is returned where the reader has to choose.
 *
 * @public
 */
export function chooseGroupScope<T extends ScopeRef>(
  scopes: readonly T[],
  group: { asked?: ScopeRef; teamSlug?: string },
): T | undefined {
  const { asked, teamSlug } = group;
  if (asked) {
    return scopes.find(scope => isSameScope(scope, asked));
  }
  const slug = teamSlug?.split('/')[0] ?? '';
  const here = scopes.filter(scope => scope.host === annotatedHost);
  const enterprises = here.filter(scope => scope.kind === 'enterprise');
  return (
    here.find(
      scope => scope.kind === 'organization' && isSameSlug(scope.slug, slug),
    ) ??
    (enterprises.length === 1 ? enterprises[0] : undefined) ??
    (scopes.length === 1 ? scopes[0] : undefined)
  );
}

/**
 * Whether both name the same enterprise or organization; GitHub tells slugs apart without regard to case.
 *
 * @public
 */
export function isSameScope(one: ScopeRef, other: ScopeRef): boolean {
  return (
    one.kind === other.kind &&
    one.host === other.host &&
    isSameSlug(one.slug, other.slug)
  );
}

function isSameSlug(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
