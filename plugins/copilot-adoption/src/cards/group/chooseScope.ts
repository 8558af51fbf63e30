import { Scope } from 'backstage-plugin-copilot-adoption-common';

/**
 * The account in which a group's people are looked up: the one asked for, else its team's organization,
 * else the enterprise of the host, else the only account there is. Undefined where somebody has to choose.
 */
export function chooseScope(
  scopes: readonly Scope[],
  options: { asked?: string; organization?: string },
): Scope | undefined {
  const { asked, organization } = options;
  const enterprises = scopes.filter(
    ({ kind, host }) => kind === 'enterprise' && host === hostOf(scopes),
  );
  return (
    scopes.find(({ ref }) => ref === asked) ??
    scopes.find(
      ({ kind, slug }) =>
        kind === 'organization' &&
        slug.toLowerCase() === organization?.toLowerCase(),
    ) ??
    onlyOne(enterprises) ??
    onlyOne(scopes)
  );
}

/** Annotations name no host: it is the only one configured, or GitHub's own. */
function hostOf(scopes: readonly Scope[]): string {
  const hosts = new Set(scopes.map(({ host }) => host));
  return hosts.size === 1 ? [...hosts][0] : 'github.com';
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
