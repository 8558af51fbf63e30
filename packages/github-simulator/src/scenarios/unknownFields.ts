import type { Scenario } from '../Scenario';

export const unknownFields: Scenario = {
  name: 'unknown-fields',
  description: 'Every record carries fields that GitHub has not announced yet.',
  *records(records) {
    for (const record of records) {
      yield {
        ...record,
        used_hologram: true,
        totals_by_hologram: [{ hologram: 'desk', session_count: 2 }],
      };
    }
  },
};
