import { counters } from 'backstage-plugin-copilot-adoption-common';
import { PeopleDay } from '../reports/peopleDay/PeopleDay';
import { constantColumn, lookupColumn, numberColumn, Rows } from './bulk/Rows';
import { inKeyOrder } from './bulk/inKeyOrder';

/** The ids under which the store knows what a day of people names by position. */
export interface PeopleIds {
  scope: number;
  users: readonly number[];
  teams: readonly number[];
  keys: readonly number[];
}

function placeColumns(people: PeopleDay, ids: PeopleIds) {
  return [
    constantColumn('scope_id', 'integer', ids.scope),
    constantColumn('day', 'integer', people.day),
  ];
}

export function peopleDayRows(people: PeopleDay, ids: PeopleIds): Rows {
  const table = people.people;
  return inKeyOrder(
    {
      table: 'people_days',
      length: table.length,
      columns: [
        ...placeColumns(people, ids),
        lookupColumn('user_id', 'integer', table, 'user', ids.users),
        ...counters.map(counter =>
          numberColumn(counter, 'bigint', table, counter),
        ),
        numberColumn('flags', 'smallint', table, 'flags'),
        numberColumn('known_flags', 'smallint', table, 'knownFlags'),
        numberColumn('phase', 'smallint', table, 'phase'),
        numberColumn('credits', 'double', table, 'credits'),
      ],
    },
    'user_id',
  );
}

export function peopleBreakdownRows(people: PeopleDay, ids: PeopleIds): Rows {
  const table = people.peopleBreakdowns;
  return inKeyOrder(
    {
      table: 'people_breakdown_days',
      length: table.length,
      columns: [
        ...placeColumns(people, ids),
        lookupColumn('user_id', 'integer', table, 'user', ids.users),
        lookupColumn('key_id', 'integer', table, 'key', ids.keys),
        ...counters.map(counter =>
          numberColumn(counter, 'bigint', table, counter),
        ),
      ],
    },
    'user_id',
    'key_id',
  );
}

export function peopleMeasureRows(people: PeopleDay, ids: PeopleIds): Rows {
  const table = people.peopleMeasures;
  return inKeyOrder(
    {
      table: 'people_measure_days',
      length: table.length,
      columns: [
        ...placeColumns(people, ids),
        lookupColumn('user_id', 'integer', table, 'user', ids.users),
        lookupColumn('measure', 'text', table, 'measure', people.measures),
        numberColumn('value', 'double', table, 'value'),
      ],
    },
    'user_id',
  );
}

export function membershipRows(people: PeopleDay, ids: PeopleIds): Rows {
  const table = people.memberships;
  return inKeyOrder(
    {
      table: 'memberships',
      length: table.length,
      columns: [
        ...placeColumns(people, ids),
        lookupColumn('team_id', 'integer', table, 'team', ids.teams),
        lookupColumn('user_id', 'integer', table, 'user', ids.users),
      ],
    },
    'team_id',
    'user_id',
  );
}
