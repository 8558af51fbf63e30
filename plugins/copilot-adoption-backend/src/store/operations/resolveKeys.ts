import { Knex } from 'knex';
import { breakdownKeyText } from '../../reports/peopleDay/KeyDictionary';
import { BreakdownKey, breakdownKinds } from '../../reports/records';
import { givenRows } from '../bulk/givenRows';
import { BreakdownKeyRow } from '../tables';
import { joinInOrder } from './joinDays';

const columns = {
  kind: 'integer',
  feature: 'text',
  ide: 'text',
  language: 'text',
  model: 'text',
} as const;

const names = Object.keys(columns);

/** Ids of breakdown keys that were found before, by their text. They never change, and they are few. */
export type KnownKeys = Map<string, number>;

/** Finds the ids of breakdown keys, and writes those down that are new. */
export async function resolveKeys(options: {
  db: Knex;
  keys: readonly BreakdownKey[];
  known: KnownKeys;
}): Promise<number[]> {
  const { db, keys, known } = options;
  const missing = () => keys.filter(key => !known.has(breakdownKeyText(key)));
  await findKeys(db, missing(), known);
  await insertKeys(db, missing());
  await findKeys(db, missing(), known);
  return keys.map(key => known.get(breakdownKeyText(key)) as number);
}

async function findKeys(
  db: Knex,
  keys: readonly BreakdownKey[],
  known: KnownKeys,
): Promise<void> {
  if (keys.length > 0) {
    const given = givenKeys(db, keys);
    const rows: BreakdownKeyRow[] = await joinInOrder(db, db.from(given), {
      table: 'breakdown_keys as k',
      on: names.map(name => `k.${name} = given.${name}`).join(' and '),
    }).select('k.*');
    for (const { id, kind, ...dimensions } of rows) {
      const key = { kind: breakdownKinds[kind], ...dimensions };
      known.set(breakdownKeyText(key), id);
    }
  }
}

async function insertKeys(
  db: Knex,
  keys: readonly BreakdownKey[],
): Promise<void> {
  if (keys.length > 0) {
    // Another process may have been faster, with the very same row.
    const list = names.join(', ');
    await db.raw(
      `insert into breakdown_keys (${list}) select ${list} from ? where true
      on conflict (${list}) do update set kind = excluded.kind`,
      [givenKeys(db, keys)],
    );
  }
}

function givenKeys(db: Knex, keys: readonly BreakdownKey[]): Knex.Raw {
  const rows = [...keys]
    // In the same order everywhere, so that no two processes wait for each other.
    .sort((one, other) =>
      breakdownKeyText(one) < breakdownKeyText(other) ? -1 : 1,
    )
    .map(({ kind, feature = '', ide = '', language = '', model = '' }) => ({
      kind: breakdownKinds.indexOf(kind),
      feature,
      ide,
      language,
      model,
    }));
  return givenRows(db, columns, rows);
}
