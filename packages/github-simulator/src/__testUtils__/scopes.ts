import type { ScopeName } from '../world/World';

export const acme: ScopeName = { kind: 'enterprise', slug: 'acme' };
export const octoOrg: ScopeName = { kind: 'organization', slug: 'octo-org' };
export const octoLabs: ScopeName = { kind: 'organization', slug: 'octo-labs' };

/** Noon of the day on which most tests take place, so that 2026-11-19 is published and 2026-11-17 settled. */
export const today = '2026-11-20';
export const noon = Date.parse(`${today}T12:00:00Z`);
