import {
  counters,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { completionCounters } from '../reports/peopleDay/completionCounters';
import { PeopleDay } from '../reports/peopleDay/PeopleDay';
import { breakdownKinds } from '../reports/records';
import { constantColumn, lookupColumn, numberColumn, Rows } from './bulk/Rows';
import { inKeyOrder } from './bulk/inKeyOrder';

/** The ids under which the store knows the groups and keys of a day of people, by position. */
export interface GroupIds {
  groups: readonly number[];
  keys: readonly number[];
}

export function groupActivityRows(people: PeopleDay, ids: GroupIds): Rows {
  const table = people.groups;
  return inKeyOrder(
    {
      table: 'activity_days',
      length: table.length,
      columns: [
        constantColumn('day', 'integer', people.day),
        {
          name: 'subject_id',
          type: 'integer',
          valueOf: row => ids.groups[row],
        },
        ...counters.map(counter =>
          numberColumn(counter, 'bigint', table, counter),
        ),
        ...completionCounters
          .map(counter => `completion_${counter}` as const)
          .map(counter => numberColumn(counter, 'bigint', table, counter)),
        numberColumn('people', 'integer', table, 'people'),
        ...peopleFlags.map(flag =>
          numberColumn(`${flag}_people`, 'integer', table, flag),
        ),
        numberColumn('licensed_members', 'integer', table, 'licensed'),
        numberColumn('credits', 'double', table, 'credits'),
      ],
    },
    'subject_id',
  );
}

export function groupBreakdownRows(people: PeopleDay, ids: GroupIds): Rows {
  const table = people.groupBreakdowns;
  const kinds = people.keys.map(({ kind }) => breakdownKinds.indexOf(kind));
  return inKeyOrder(
    {
      table: 'breakdown_days',
      length: table.length,
      columns: [
        constantColumn('day', 'integer', people.day),
        lookupColumn('subject_id', 'integer', table, 'group', ids.groups),
        lookupColumn('kind', 'smallint', table, 'key', kinds),
        lookupColumn('key_id', 'integer', table, 'key', ids.keys),
        ...counters.map(counter =>
          numberColumn(counter, 'bigint', table, counter),
        ),
        numberColumn('people', 'integer', table, 'people'),
      ],
    },
    'subject_id',
    'kind',
    'key_id',
  );
}

export function groupMeasureRows(people: PeopleDay, ids: GroupIds): Rows {
  const table = people.groupMeasures;
  return inKeyOrder(
    {
      table: 'measure_days',
      length: table.length,
      columns: [
        constantColumn('day', 'integer', people.day),
        lookupColumn('subject_id', 'integer', table, 'group', ids.groups),
        lookupColumn('measure', 'text', table, 'measure', people.measures),
        numberColumn('value', 'double', table, 'value'),
      ],
    },
    'subject_id',
  );
}
