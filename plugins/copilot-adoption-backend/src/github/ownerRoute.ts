import { ScopeKind } from 'backstage-plugin-copilot-adoption-common';

/** How the paths of most endpoints of a scope begin; the parameter is named after the kind of scope. */
export function ownerRoute(kind: ScopeKind): string {
  return kind === 'enterprise'
    ? 'enterprises/{enterprise}'
    : 'orgs/{organization}';
}
