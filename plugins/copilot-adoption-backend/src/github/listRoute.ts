import { ScopeSettings } from '../settings';
import { GithubList } from './CopilotListSource';
import { GithubRoute } from './GithubRoute';
import { ownerRoute } from './ownerRoute';

const paths: Record<GithubList, string> = {
  seats: 'copilot/billing/seats',
  teams: 'teams',
};

/** Where the first page of a list of a scope is, with as many items as GitHub puts on one. */
export function listRoute(
  { kind, slug }: Pick<ScopeSettings, 'kind' | 'slug'>,
  list: GithubList,
): GithubRoute {
  return {
    route: `GET /${ownerRoute(kind)}/${paths[list]}`,
    parameters: { [kind]: slug, per_page: '100' },
  };
}
