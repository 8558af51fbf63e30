import type { Scenario } from '../Scenario';
import { mapDeep } from './mapDeep';

const novelties: Record<string, unknown> = {
  feature: 'telepathy',
  ide: 'holodeck',
  language: 'sindarin',
  model: 'oracle-9',
};

export const unknownValues: Scenario = {
  name: 'unknown-values',
  description:
    'Breakdowns name features, editors, languages and models that nobody has heard of.',
  *records(records) {
    for (const record of records) {
      // One row of each breakdown: if all were alike, they could not be told apart.
      yield mapDeep(record, (value, key, row) =>
        key in novelties && row === 0 ? novelties[key] : value,
      );
    }
  },
};
