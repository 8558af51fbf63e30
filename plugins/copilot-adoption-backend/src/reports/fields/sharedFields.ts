import { known } from './FieldTable';

/** Every record may have these: what it is about, and GitHub's own housekeeping. */
export const identityFields = knownFields([
  'day',
  'enterprise_id',
  'organization_id',
  'report_start_day',
  'report_end_day',
  'created_at',
  'etl_id',
  'day_partition',
  'entity_id_partition',
]);

/** Fields that are read by code of their own. */
export function knownFields(
  names: readonly string[],
): Record<string, typeof known> {
  return Object.fromEntries(names.map(name => [name, known]));
}
