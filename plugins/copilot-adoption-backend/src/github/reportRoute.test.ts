import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { reportRoute } from './reportRoute';

const day = parseDay('2026-11-02');
const organization = { kind: 'organization', slug: 'octo-org' } as const;
const enterprise = { kind: 'enterprise', slug: 'octo-corp' } as const;
const latest = { window: '28-day' } as const;

describe('reportRoute', () => {
  it.each([
    [organization, { report: 'totals', day }, 'organization-1-day'],
    [organization, { report: 'users', day }, 'users-1-day'],
    [organization, { report: 'user-teams', day }, 'user-teams-1-day'],
    [organization, { report: 'repositories', day }, 'repos-1-day'],
    [enterprise, { report: 'repositories', day }, 'repos-1-day'],
    [enterprise, { report: 'totals', day }, 'enterprise-1-day'],
    [enterprise, { report: 'users', day }, 'users-1-day'],
    [enterprise, { report: 'user-teams', day }, 'user-teams-1-day'],
  ] as const)('finds a day of %j %j', (scope, request, name) => {
    const { route, parameters } = reportRoute(scope, request);

    expect(route).toMatch(new RegExp(`/copilot/metrics/reports/${name}$`));
    expect(parameters).toEqual({ [scope.kind]: scope.slug, day: '2026-11-02' });
  });

  it.each([
    [organization, 'totals', 'GET /orgs/{organization}', 'organization-28-day'],
    [organization, 'users', 'GET /orgs/{organization}', 'users-28-day'],
    [
      enterprise,
      'totals',
      'GET /enterprises/{enterprise}',
      'enterprise-28-day',
    ],
    [enterprise, 'users', 'GET /enterprises/{enterprise}', 'users-28-day'],
  ] as const)('finds 28 days of %j %s', (scope, report, owner, name) => {
    expect(reportRoute(scope, { report, ...latest })).toEqual({
      route: `${owner}/copilot/metrics/reports/${name}/latest`,
      parameters: { [scope.kind]: scope.slug },
    });
  });
});
