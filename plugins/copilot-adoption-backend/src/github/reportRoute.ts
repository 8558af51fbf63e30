import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../settings';
import { ReportRequest } from './CopilotReportSource';
import { GithubRoute } from './GithubRoute';

/** Where GitHub serves a report of a scope. */
export function reportRoute(
  { kind, slug }: Pick<ScopeSettings, 'kind' | 'slug'>,
  request: ReportRequest,
): GithubRoute {
  const owner =
    kind === 'enterprise' ? 'enterprises/{enterprise}' : 'orgs/{organization}';
  // Totals are named after the scope in full, everything else alike for both.
  const report = request.report === 'totals' ? kind : request.report;
  const period = 'day' in request ? '1-day' : '28-day/latest';
  return {
    route: `GET /${owner}/copilot/metrics/reports/${report}-${period}`,
    parameters: {
      [kind]: slug,
      ...('day' in request ? { day: formatDay(request.day) } : {}),
    },
  };
}
