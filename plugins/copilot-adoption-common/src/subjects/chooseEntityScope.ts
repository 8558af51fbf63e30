import { ScopeRef } from './SubjectRef';

const annotatedHost = 'github.com';

/**
 * The scope in which a group or component of the catalog is shown: the one asked for, else the organization that the
 * entity's annotation names (`octo-org/platform` of a group's team, `octo-org/checkout-web` of a component's
 * repository), else an enterprise on that host, else the only scope there is.
 *
 * Nothing is returned where the reader has to choose.
 *
 * @public
 */
export function chooseEntityScope<T extends ScopeRef>(
  scopes: readonly T[],
  entity: { asked?: ScopeRef; slug?: string },
): T | undefined {
  const { asked, slug = '' } = entity;
  if (asked) {
    return scopes.find(scope => isSameScope(scope, asked));
  }
  const [owner] = slug.split('/');
  const here = scopes.filter(scope => scope.host === annotatedHost);
  const enterprises = here.filter(scope => scope.kind === 'enterprise');
  return (
    here.find(
      scope => scope.kind === 'organization' && isSameSlug(scope.slug, owner),
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
