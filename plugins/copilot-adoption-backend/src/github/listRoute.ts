import {
  formatDay,
  MonthlyReport,
  SnapshotReport,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../settings';
import { ListRequest } from './CopilotListSource';
import { GithubRoute } from './GithubRoute';
import { ownerRoute } from './ownerRoute';

const lists: Record<SnapshotReport, string> = {
  seats: 'copilot/billing/seats',
  teams: 'teams',
  subscription: 'copilot/billing',
};

const bills: Record<MonthlyReport, string> = {
  'ai-credits': 'ai_credit',
  'premium-requests': 'premium_request',
};

/** Where the first page of a list of a scope is, with as many items as GitHub puts on one, or the bill of a month. */
export function listRoute(
  { kind, slug }: Pick<ScopeSettings, 'kind' | 'slug'>,
  request: ListRequest,
): GithubRoute {
  if ('month' in request) {
    const [year, month] = formatDay(request.month).split('-').map(Number);
    const bill = bills[request.report];
    return {
      route: `GET /${billedRoute(kind)}/settings/billing/${bill}/usage`,
      parameters: { [kind]: slug, year: String(year), month: String(month) },
    };
  }
  return {
    route: `GET /${ownerRoute(kind)}/${lists[request.report]}`,
    parameters: {
      [kind]: slug,
      ...(request.report !== 'subscription' && { per_page: '100' }),
    },
  };
}

/** Here GitHub writes the word in full. */
function billedRoute(kind: ScopeSettings['kind']): string {
  return kind === 'organization'
    ? 'organizations/{organization}'
    : ownerRoute(kind);
}
