import { JsonObject } from '@backstage/types';
import { legacySections } from '../reports/legacy/legacyFields';
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
  if (has('date') && isLegacy(record)) {
    return 'legacy';
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

/** Days of the closed metrics API name their day otherwise than all that followed; none of the other fields is certain. */
function isLegacy(record: JsonObject): boolean {
  return (
    record.total_active_users !== undefined ||
    record.total_engaged_users !== undefined ||
    Object.values(legacySections).some(({ field }) => field in record)
  );
}
