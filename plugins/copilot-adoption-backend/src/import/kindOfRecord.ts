import { JsonObject } from '@backstage/types';
import { FileKind } from './FileKind';

/** Tells by its fields which report a record belongs to; undefined for what no report looks like. */
export function kindOfRecord(record: JsonObject): FileKind | undefined {
  const has = (name: string) => record[name] !== undefined;
  if (has('download_links')) {
    return 'envelope';
  }
  if (has('seats') || has('assignee')) {
    return 'seats';
  }
  if (has('total_suggestions_count') && has('breakdown')) {
    return 'usage-api';
  }
  if (has('user_id')) {
    return has('team_id') ? 'user-teams' : 'users';
  }
  if (has('repo_id')) {
    return 'repositories';
  }
  return has('day') && (has('organization_id') || has('enterprise_id'))
    ? 'totals'
    : undefined;
}
