import { Day, daysBetween } from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { StoreFixture } from '../../testing/StoreFixture';
import { Population } from './Population';
import { readMemberSpans } from './readMemberSpans';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create();

const firstDay = 20_700;
const lastDay = firstDay + 9;
const elsewhereId = 2;

/** By subject: what GitHub calls the person; the last one is not known to the asked scope. */
const people = { 11: 'ada', 12: 'ben', 13: 'cem' };
const peopleElsewhere = { 21: 'ada', 22: 'ben', 24: 'dee' };

interface Membership {
  scope_id: number;
  team_id: number;
  user_id: number;
  day: Day;
}

const someDay = fc.integer({ min: firstDay, max: lastDay });

/** Mostly there for a while, as people are, and now and then missing on a day. */
const memberships: fc.Arbitrary<Membership[]> = fc
  .array(
    fc.record({
      member: fc.constantFrom(
        ...Object.keys(people).map(user => [1, Number(user)] as const),
        ...Object.keys(peopleElsewhere).map(
          user => [elsewhereId, Number(user)] as const,
        ),
      ),
      team: fc.constantFrom(1, 2),
      ends: fc.tuple(someDay, someDay),
      missing: fc.array(someDay, { maxLength: 2 }),
    }),
    { maxLength: 8 },
  )
  .map(stays => {
    const rows = stays.flatMap(({ member, team, ends, missing }) =>
      daysBetween(Math.min(...ends), Math.max(...ends))
        .filter(day => !missing.includes(day))
        .map(day => ({
          scope_id: member[0],
          team_id: member[0] * 100 + team,
          user_id: member[1],
          day,
        })),
    );
    return [...new Map(rows.map(row => [JSON.stringify(row), row])).values()];
  });

const populations: fc.Arbitrary<Population> = fc.record({
  scopeId: fc.constant(1),
  teams: fc
    .subarray([101, 102, 201, 202])
    .map(ids => ids.map(id => ({ id, scopeId: Math.floor(id / 100) }))),
  userIds: fc.subarray([11, 12, 13]),
});

/** `day/user` of everybody who belongs to the population, looked up row by row. */
function recount(
  { teams, userIds }: Population,
  rows: readonly Membership[],
  days: readonly Day[],
): string[] {
  const found = rows
    .filter(({ team_id }) => teams.some(({ id }) => id === team_id))
    .flatMap(({ scope_id, user_id, day }) => {
      const name = { ...people, ...peopleElsewhere }[user_id];
      const here = Object.entries(people).find(([, own]) => own === name);
      return scope_id === 1 || here
        ? [[day, scope_id === 1 ? user_id : Number(here![0])]]
        : [];
    });
  const always = days.flatMap(day => userIds.map(user => [day, user]));
  const asked = [...found, ...always].filter(([day]) => days.includes(day));
  return [...new Set(asked.map(pair => pair.join('/')))].sort();
}

describe.each(databases.eachSupportedId())('spans of members, %p', id => {
  it('are the days on which people belong to a population, once each', async () => {
    const { db } = await StoreFixture.create(await databases.init(id));
    await db('scopes').insert({
      id: elsewhereId,
      kind: 'enterprise',
      host: 'github.com',
      slug: 'acme',
      configured: true,
    });
    await db('subjects').insert(
      [
        ...Object.entries(people).map(entry => [1, ...entry]),
        ...Object.entries(peopleElsewhere).map(entry => [
          elsewhereId,
          ...entry,
        ]),
      ].map(([scope_id, user, name]) => ({
        id: user,
        scope_id,
        kind: 'user',
        github_id: name,
        name,
      })),
    );
    await fc.assert(
      fc.asyncProperty(
        memberships,
        populations,
        fc.subarray(daysBetween(firstDay, lastDay)),
        async (rows, population, days) => {
          await db('memberships').delete();
          if (rows.length > 0) {
            await db('memberships').insert(rows);
          }
          const spans = await readMemberSpans({ db, population, days });
          const told = spans.flatMap(({ user, from, to }) =>
            daysBetween(from, to)
              .filter(day => days.includes(day))
              .map(day => `${day}/${user}`),
          );
          expect(told.sort()).toEqual(recount(population, rows, days));
        },
      ),
      { numRuns: 150 },
    );
  });
});
