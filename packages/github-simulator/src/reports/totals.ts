import { addDays, toDayNumber } from '../days';
import { processedAt, settledStage } from '../world/settling';
import type { FilePart, Report, Source } from './Report';

export const totals: Report = {
  name: 'totals',
  pathName: kind => kind,
  links: day => (day % 4 === 0 ? 2 : 1),
  isDivisible: false,
  *dayRecords({ scope, to, at }, { world }) {
    const record = world.totalsRecord(scope, to, at);
    if (record) {
      yield record;
    }
  },
  *windowRecords(file, source) {
    const { scope, from, to, at } = file;
    const { world } = source;
    const day_totals = recordsNewestFirst(file, source);
    const { enterprise_id, organization_id } = day_totals[0];
    const engagement = world.featureEngagement(scope, to, at);
    const created = processedAt(toDayNumber(to), settledStage);
    yield {
      report_start_day: from,
      report_end_day: to,
      ...(organization_id && { organization_id }),
      enterprise_id,
      created_at: new Date(created).toISOString(),
      day_totals,
      ...(engagement && { copilot_feature_engagement: engagement }),
    };
  },
};

/** GitHub promises no order of days. */
function recordsNewestFirst(file: FilePart, { world, publication }: Source) {
  const { scope, from, to, at } = file;
  const records = [];
  for (let day = to; day >= from; day = addDays(day, -1)) {
    const record = world.totalsRecord(scope, day, at);
    if (record && !publication.isHeldBack(scope, 'totals', day)) {
      records.push(record);
    }
  }
  return records;
}
