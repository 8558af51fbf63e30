import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../settings';
import { ReportRequest } from './CopilotReportSource';
import { GithubRoute } from './GithubRoute';
import { ownerRoute } from './ownerRoute';

/** Where GitHub serves a report of a scope. */
export function reportRoute(
  { kind, slug }: Pick<ScopeSettings, 'kind' | 'slug'>,
  request: ReportRequest,
): GithubRoute {
  const period = 'day' in request ? '1-day' : '28-day/latest';
  return {
    route: `GET /${ownerRoute(kind)}/copilot/metrics/reports/${nameOf(
      request.report,
      kind,
    )}-${period}`,
    parameters: {
      [kind]: slug,
      ...('day' in request ? { day: formatDay(request.day) } : {}),
    },
  };
}

/** Totals are named after the scope in full, everything else alike for both. */
function nameOf(
  report: ReportRequest['report'],
  kind: ScopeSettings['kind'],
): string {
  if (report === 'totals') {
    return kind;
  }
  return report === 'repositories' ? 'repos' : report;
}
