import fc from 'fast-check';
import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { partsOf } from './__fixtures__/partsOf';
import { readUsers } from './readUsers';
import { UserRecord } from './records';

const counters = [
  'user_initiated_interaction_count',
  'code_generation_activity_count',
  'code_acceptance_activity_count',
  'loc_suggested_to_add_sum',
  'loc_suggested_to_delete_sum',
  'loc_added_sum',
  'loc_deleted_sum',
];

const count = fc.oneof(
  fc.nat(),
  fc.constantFrom(null, 0, 2 ** 40),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const countersOf = fc.record(
  Object.fromEntries(counters.map(name => [name, count])),
  { requiredKeys: [] },
);
const value = fc.constantFrom('go', 'Ω-lang', 'unknown', 'x"y\\', 'others');

function rowsOf(...dimensions: string[]) {
  const names = Object.fromEntries(dimensions.map(name => [name, value]));
  const row = fc
    .tuple(fc.record(names), countersOf)
    .map(([key, numbers]) => ({ ...key, ...numbers }));
  return fc.uniqueArray(row, {
    maxLength: 4,
    selector: entry => JSON.stringify(dimensions.map(name => entry[name])),
  });
}

const user = fc
  .tuple(
    countersOf,
    fc.record({
      user_id: fc.integer({ min: 1, max: 2 ** 50 }),
      user_login: value,
      ai_credits_used: count,
      used_chat: fc.constantFrom(true, false, null, undefined),
      totals_by_ide: rowsOf('ide'),
      totals_by_feature: rowsOf('feature'),
      totals_by_language_model: rowsOf('language', 'model'),
      totals_by_mcp: fc.uniqueArray(
        fc.record({ mcp: value, interaction_count: fc.nat() }),
        { selector: ({ mcp }) => mcp, maxLength: 3 },
      ),
    }),
  )
  .map(([numbers, rest]) => ({
    day: '2026-11-02',
    organization_id: '61007',
    ...numbers,
    ...rest,
  }));
const users = fc.uniqueArray(user, {
  minLength: 1,
  maxLength: 8,
  selector: ({ user_id }) => user_id,
});
type User = typeof user extends fc.Arbitrary<infer T> ? T : never;

async function read(people: readonly object[], chunkSize?: number) {
  const records: UserRecord[] = [];
  const file = people.map(person => JSON.stringify(person)).join('\n');
  const summary = await readUsers(
    partsOf([file], chunkSize),
    { day: parseDay('2026-11-02') },
    record => records.push(record),
  );
  return { records, summary };
}

function shuffled<T>(items: readonly T[]) {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** The same people in another order, with their rows in another order. */
function reordered(people: readonly User[]) {
  return shuffled(people).chain(order =>
    fc.tuple(
      ...order.map(person =>
        fc
          .tuple(
            shuffled(person.totals_by_ide),
            shuffled(person.totals_by_feature),
            shuffled(person.totals_by_language_model),
            shuffled(person.totals_by_mcp),
          )
          .map(([ide, feature, languageModel, mcp]) => ({
            etl_id: 'blue',
            ...person,
            totals_by_mcp: mcp,
            totals_by_language_model: languageModel,
            totals_by_feature: feature,
            totals_by_ide: ide,
          })),
      ),
    ),
  );
}

describe('the content hash', () => {
  it('depends neither on the order of lines nor on that of rows', async () => {
    await fc.assert(
      fc.asyncProperty(
        users.chain(people => fc.tuple(fc.constant(people), reordered(people))),
        async ([people, others]) => {
          const [one, other] = [await read(people), await read(others)];
          expect(other.summary).toEqual(one.summary);
        },
      ),
    );
  });

  it('is the same, like the records, however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        users,
        fc.integer({ min: 1, max: 200 }),
        async (people, chunkSize) => {
          expect(await read(people, chunkSize)).toEqual(await read(people));
        },
      ),
    );
  });

  it('changes with every number, name and row', async () => {
    await fc.assert(
      fc.asyncProperty(
        users,
        fc.nat(),
        fc.constantFrom<(person: User) => object>(
          person => ({ ...person, loc_added_sum: -5 }),
          person => ({ ...person, user_login: 'renamed' }),
          person => ({ ...person, distinct_mcp_use_count: -5 }),
          ({ totals_by_ide: ide, ...person }) => ({
            ...person,
            totals_by_ide: [...ide, { ide: 'zed', loc_added_sum: null }],
          }),
          ({ totals_by_feature: [first, ...rest], ...person }) => ({
            ...person,
            totals_by_feature: [
              { feature: 'zeta', ...first, loc_deleted_sum: -5 },
              ...rest,
            ],
          }),
        ),
        async (people, position, change) => {
          const index = position % people.length;
          const changed = people.map((person, at) =>
            at === index ? change(person) : person,
          );
          const [before, after] = [await read(people), await read(changed)];
          expect(after.summary.contentHash).not.toBe(
            before.summary.contentHash,
          );
        },
      ),
    );
  });

  it('keeps null apart from zero, and numbers that cancel out', async () => {
    const person = { day: '2026-11-02', organization_id: '1', user_id: 1 };
    const variants = [
      {},
      { loc_added_sum: 0 },
      { loc_added_sum: 1, loc_deleted_sum: 2 },
      { loc_added_sum: 2, loc_deleted_sum: 1 },
      { totals_by_ide: [{ ide: 'vim', loc_added_sum: 1 }] },
      { totals_by_feature: [{ feature: 'vim', loc_added_sum: 1 }] },
      { used_chat: false },
      { ai_credits_used: 0 },
    ];
    const hashes = await Promise.all(
      variants.map(async fields => {
        const { summary } = await read([{ ...person, ...fields }]);
        return summary.contentHash;
      }),
    );

    expect(new Set(hashes).size).toBe(variants.length);
  });

  it('is the same in a report of one day and in one of 28', async () => {
    const people = [
      { day: '2026-11-02', organization_id: '1', user_id: 1, loc_added_sum: 3 },
      { day: '2026-11-01', organization_id: '1', user_id: 1, loc_added_sum: 4 },
    ];
    const [oneDay] = (await read(people)).summary.days;
    const window = await readUsers(
      partsOf(
        people.map(person =>
          JSON.stringify({ report_end_day: '2026-11-02', ...person }),
        ),
      ),
      {},
      () => {},
    );

    expect(window.days).toHaveLength(2);
    expect(window.days).toContainEqual(oneDay);
  });
});
