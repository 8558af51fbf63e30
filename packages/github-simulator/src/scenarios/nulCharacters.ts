import type { Scenario } from '../Scenario';
import { mapDeep } from './mapDeep';

/** Texts that tell what a record is about have to stay what they are. */
const identity = /(^|_)(day|id|at)$/;

export const nulCharacters: Scenario = {
  name: 'nul-characters',
  description:
    'Every name in a report ends in U+0000, which JSON allows and PostgreSQL does not.',
  *records(records) {
    for (const record of records) {
      yield mapDeep(record, (value, key) =>
        typeof value === 'string' && !identity.test(key)
          ? `${value}\u0000`
          : value,
      );
    }
  },
};
