import { RetentionSettings } from '../../settings';

/** The tables whose old days are deleted, with the column that follows the day in their keys. */
export const keptTables: Record<
  keyof RetentionSettings,
  readonly { table: string; column: string }[]
> = {
  // First what the trailing windows do not need, last what tells since when people are kept.
  peopleBreakdowns: [{ table: 'people_breakdown_days', column: 'user_id' }],
  people: [
    { table: 'people_measure_days', column: 'user_id' },
    { table: 'people_days', column: 'user_id' },
  ],
  memberships: [{ table: 'memberships', column: 'team_id' }],
  seats: [{ table: 'seats', column: 'user_id' }],
  raw: [{ table: 'raw_reports', column: 'report' }],
  legacy: [{ table: 'legacy_days', column: 'surface' }],
};
