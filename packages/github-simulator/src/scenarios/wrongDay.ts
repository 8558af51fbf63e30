import { addDays } from '../days';
import type { Scenario } from '../Scenario';

export const wrongDay: Scenario = {
  name: 'wrong-day',
  description: 'Records of daily reports are about the day before.',
  *records(records, { isWindow, to }) {
    for (const record of records) {
      yield isWindow ? record : { ...record, day: addDays(to, -1) };
    }
  },
};
