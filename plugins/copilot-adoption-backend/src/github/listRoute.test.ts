import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { ListRequest } from './CopilotListSource';
import { listRoute } from './listRoute';

const octoOrg = { kind: 'organization', slug: 'octo-org' } as const;
const acme = { kind: 'enterprise', slug: 'acme' } as const;
const month = parseDay('2026-02-28');

describe('listRoute', () => {
  it.each<[typeof octoOrg | typeof acme, ListRequest, string, object]>([
    [
      octoOrg,
      { report: 'subscription' },
      'GET /orgs/{organization}/copilot/billing',
      { organization: 'octo-org' },
    ],
    [
      acme,
      { report: 'seats' },
      'GET /enterprises/{enterprise}/copilot/billing/seats',
      { enterprise: 'acme', per_page: '100' },
    ],
    [
      octoOrg,
      { report: 'ai-credits', month },
      'GET /organizations/{organization}/settings/billing/ai_credit/usage',
      { organization: 'octo-org', year: '2026', month: '2' },
    ],
    [
      acme,
      { report: 'premium-requests', month },
      'GET /enterprises/{enterprise}/settings/billing/premium_request/usage',
      { enterprise: 'acme', year: '2026', month: '2' },
    ],
  ])('%j %j', (scope, request, route, parameters) => {
    expect(listRoute(scope, request)).toEqual({ route, parameters });
  });
});
