import { dayNumberAt, toDayNumber } from '../days';
import type { Scenario } from '../Scenario';
import { mapDeep } from './mapDeep';

/** In days; younger ones are not touched. */
const old = 5;

export const zeroedOldDay: Scenario = {
  name: 'zeroed-old-day',
  description: `Daily reports of days at least ${old} days old hold nothing but zeros.`,
  *records(records, { isWindow, to, at, report }) {
    const isOld = dayNumberAt(at) - toDayNumber(to) >= old;
    for (const record of records) {
      yield isOld && !isWindow && report !== 'user-teams'
        ? mapDeep(record, zero)
        : record;
    }
  },
};

function zero(value: unknown, key: string): unknown {
  if (typeof value === 'boolean') {
    return false;
  }
  return typeof value === 'number' && !key.endsWith('_id') ? 0 : value;
}
