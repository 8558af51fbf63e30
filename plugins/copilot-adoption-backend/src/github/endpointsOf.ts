import {
  Day,
  isMonthly,
  isSnapshot,
  requiredPermission,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../settings';
import { ListRequest } from './CopilotListSource';
import { ReportRequest } from './CopilotReportSource';
import { GithubRoute } from './GithubRoute';
import { listRoute } from './listRoute';
import { reportRoute } from './reportRoute';

/** A route of GitHub's API that the configuration of a scope makes use of. */
export interface GithubEndpoint {
  /** What it is for, such as `users` or `users, 28 days`. */
  name: string;
  route: GithubRoute;
  /** Whether it lists links to download. */
  isReport: boolean;
  /** What a credential needs for it, in GitHub's own words. */
  permission: string;
}

/** Every endpoint that the sync of a scope calls. The day is one that GitHub has had the time to publish. */
export function endpointsOf(scope: ScopeSettings, day: Day): GithubEndpoint[] {
  return scope.reports.flatMap(report => {
    if (isSnapshot(report)) {
      return [listEndpoint(scope, { report })];
    }
    if (isMonthly(report)) {
      return [listEndpoint(scope, { report, month: day })];
    }
    const daily = toEndpoint(scope, report, { report, day });
    return report === 'totals' || report === 'users'
      ? [
          daily,
          toEndpoint(scope, `${report}, 28 days`, { report, window: '28-day' }),
        ]
      : [daily];
  });
}

function toEndpoint(
  scope: ScopeSettings,
  name: string,
  request: ReportRequest,
): GithubEndpoint {
  return {
    name,
    route: reportRoute(scope, request),
    isReport: true,
    permission: requiredPermission(request.report, scope.kind),
  };
}

function listEndpoint(
  scope: ScopeSettings,
  request: ListRequest,
): GithubEndpoint {
  return {
    name: request.report,
    route: listRoute(scope, request),
    isReport: false,
    permission: requiredPermission(request.report, scope.kind),
  };
}
