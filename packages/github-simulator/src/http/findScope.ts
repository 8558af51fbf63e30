import type { ScopeName, World } from '../world/World';

const places = {
  enterprise: { prefix: '/enterprises/{enterprise}', parameter: 'enterprise' },
  organization: { prefix: '/orgs/{org}', parameter: 'org' },
} as const;

export const scopeKinds: readonly ScopeName['kind'][] = [
  'enterprise',
  'organization',
];

/** Where a kind of scope's endpoints begin. */
export function scopePrefix(kind: ScopeName['kind']): string {
  return places[kind].prefix;
}

/** The enterprise or organization a request's path names, without regard to case. */
export function findScope(
  world: World,
  kind: ScopeName['kind'],
  params: Record<string, string>,
) {
  const slug = params[places[kind].parameter].toLowerCase();
  const all = kind === 'enterprise' ? world.enterprises : world.organizations;
  return all.find(scope => scope.slug.toLowerCase() === slug);
}
