import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { inKeyOrder } from './inKeyOrder';
import { deleteRows } from './deleteRows';
import { RowColumn, Rows } from './Rows';
import { writeRows } from './writeRows';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

type Values = (number | string | null)[];

const columns = {
  small: 'smallint',
  whole: 'integer',
  big: 'bigint',
  fraction: 'double',
  label: 'text',
} as const;

function rowsOf(values: Values[]): Rows {
  return {
    table: 'things',
    length: values.length,
    columns: Object.entries(columns).map(
      ([name, type], position): RowColumn => ({
        name,
        type,
        valueOf: row => values[row][position],
      }),
    ),
  };
}

async function createThings(db: Knex) {
  await db.schema.createTable('things', table => {
    table.smallint('small');
    table.integer('whole').primary();
    table.bigInteger('big');
    table.double('fraction');
    table.text('label');
  });
}

async function readThings(db: Knex): Promise<Values[]> {
  const rows = await db('things').orderBy('whole').select(Object.keys(columns));
  return rows.map(({ big, ...row }) => [
    row.small,
    row.whole,
    big === null ? null : Number(big),
    row.fraction,
    row.label,
  ]);
}

describe('writeRows', () => {
  it.each(databases.eachSupportedId())('keeps every value, %p', async id => {
    const db = await databases.init(id);
    await createThings(db);
    const values: Values[] = [
      [-32768, -2147483648, Number.MIN_SAFE_INTEGER, -0.1, ''],
      [-1, -1, -1, 1e-300, 'naïve 日本語 🚀'],
      [0, 0, 0, 0, "'; drop table things; --"],
      [1, 1, 2 ** 32, 1 / 3, 'a\tb\nc\\d\u0001'],
      [32767, 2147483647, Number.MAX_SAFE_INTEGER, 1e300, 'x'.repeat(600_000)],
      [null, 5, null, null, null],
    ].sort(([, one], [, other]) => Number(one) - Number(other));
    await db.transaction(trx => writeRows(trx, rowsOf(values)));
    await expect(readThings(db)).resolves.toEqual(values);
  });

  it.each(databases.eachSupportedId())(
    'writes more rows than fit into one buffer or slice, in any order, %p',
    async id => {
      const db = await databases.init(id);
      await createThings(db);
      const values = Array.from(
        { length: 8_000 },
        (_, row): Values => [
          row % 7,
          row - 4000,
          row * 2 ** 30,
          row / 3,
          `${row}`,
        ],
      );
      const shuffled = values.map((_, row) => values[(row * 7919) % 8_000]);
      const rows = inKeyOrder(rowsOf(shuffled), 'small', 'whole');
      expect(Array.from(rows.order ?? []).map(row => shuffled[row])).toEqual(
        [...values].sort(
          ([small, whole], [otherSmall, otherWhole]) =>
            Number(small) - Number(otherSmall) ||
            Number(whole) - Number(otherWhole),
        ),
      );
      await db.transaction(trx => writeRows(trx, rows));
      await expect(readThings(db)).resolves.toEqual(values);
    },
  );

  it.each(databases.eachSupportedId())(
    'leaves nothing behind when a row is refused, and a healthy connection, %p',
    async id => {
      const db = await databases.init(id);
      await createThings(db);
      const values = Array.from(
        { length: 9000 },
        (_, row): Values => [1, Math.min(row, 8998), row, 0, 'same'],
      );
      for (let attempt = 0; attempt < 3; attempt++) {
        await expect(
          db.transaction(trx => writeRows(trx, rowsOf(values))),
        ).rejects.toHaveProperty('message', expect.stringMatching(/unique/i));
        await expect(readThings(db)).resolves.toEqual([]);
      }
      await db.transaction(trx => writeRows(trx, rowsOf(values.slice(0, 5))));
      await expect(readThings(db)).resolves.toHaveLength(5);
    },
  );

  it.each(databases.eachSupportedId())(
    'passes on what goes wrong with a value, %p',
    async id => {
      const db = await databases.init(id);
      await createThings(db);
      const rows = rowsOf([[1, 1, 1, 1, 'a']]);
      const broken: Rows = {
        ...rows,
        columns: rows.columns.map(column => ({
          ...column,
          valueOf: () => {
            throw new Error('The row is broken');
          },
        })),
      };
      await expect(
        db.transaction(trx => writeRows(trx, broken)),
      ).rejects.toThrow('The row is broken');
      await db.transaction(trx => writeRows(trx, rows));
      await expect(readThings(db)).resolves.toHaveLength(1);
    },
  );
});

describe('deleteRows', () => {
  it.each(databases.eachSupportedId())(
    'deletes what is selected, however much it is, %p',
    async id => {
      const db = await databases.init(id);
      await createThings(db);
      const values = Array.from(
        { length: 12_000 },
        (_, row): Values => [row % 2, row, 0, 0, ''],
      );
      await db.transaction(async trx => {
        await writeRows(trx, rowsOf(values));
        await deleteRows(trx, trx('things').where('small', 1), 'whole');
      });
      await expect(readThings(db)).resolves.toEqual(
        values.filter(([small]) => small === 0),
      );
    },
  );
});

describe('a SQLite write', () => {
  const sqlite = databases
    .eachSupportedId()
    .filter(([id]) => id.startsWith('SQLITE'));

  it.each(sqlite)('lets the event loop turn, %p', async id => {
    const db = await databases.init(id);
    await createThings(db);
    const values = Array.from(
      { length: 10_000 },
      (_, row): Values => [1, row, 0, 0, ''],
    );
    let turns = 0;
    let next: NodeJS.Immediate;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    turn();
    await db.transaction(trx => writeRows(trx, rowsOf(values)));
    clearImmediate(next!);
    expect(turns).toBeGreaterThan(20);
  });
});
