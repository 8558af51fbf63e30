import {
  Day,
  parseDay,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { Happening, Recount } from '../../testing/Recount';
import { someCounters } from '../../testing/someCounters';
import { octoOrg, StoreFixture } from '../../testing/StoreFixture';
import { breakdown } from '../../testing/userRecord';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const firstDay = parseDay('2026-09-20');
const span = 60;
const teams = [551, 552];

const flags = fc.integer({ min: 0, max: (1 << peopleFlags.length) - 1 });
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: null });

const breakdowns = fc.array(
  fc
    .tuple(
      fc.constantFrom('go', 'python'),
      fc.constantFrom('code_completion', 'agent_edit'),
      maybe(fc.nat(9)),
    )
    .map(([language, feature, generations]) =>
      breakdown(
        { kind: 'language_feature', language, feature },
        { generations },
      ),
    ),
  { maxLength: 4 },
);

const user = fc
  .record({
    userId: fc.integer({ min: 1, max: 4 }),
    prompts: maybe(fc.nat(9)),
    flags,
    knownFlags: flags,
    breakdowns,
  })
  .map(({ prompts, ...rest }) => ({
    ...rest,
    flags: rest.flags & rest.knownFlags,
    counters: someCounters({ prompts }),
  }));

const happening = fc.record({
  day: fc.nat(span - 1).map(offset => firstDay + offset),
  users: fc.uniqueArray(user, { selector: one => one.userId, maxLength: 4 }),
  memberships: fc.array(
    fc.record({
      userId: fc.integer({ min: 1, max: 4 }),
      teamId: fc.constantFrom(...teams),
    }),
    { maxLength: 5 },
  ),
}) as fc.Arbitrary<Happening>;

const history = fc.array(fc.record({ happening, refresh: fc.boolean() }), {
  minLength: 1,
  maxLength: 14,
});

class Stored {
  constructor(private readonly db: Knex, private readonly scopeId: number) {}

  async subject(team: number | undefined): Promise<number | undefined> {
    const row = await this.db('subjects')
      .where({
        scope_id: this.scopeId,
        kind: team === undefined ? 'everyone' : 'team',
        github_id: String(team ?? 0),
      })
      .first('id');
    return row?.id;
  }

  async allWindows(team: number | undefined) {
    const subject = await this.subject(team);
    const rows = await this.db('active_days')
      .where('subject_id', subject ?? 0)
      .orderBy('day');
    return rows.map(
      ({ subject_id, seats, seated_monthly_people, ...row }) => row,
    );
  }

  async allDays(team: number | undefined) {
    const subject = await this.subject(team);
    const rows = await this.db('activity_days')
      .where('subject_id', subject ?? 0)
      .orderBy('day');
    return Promise.all(
      rows.map(async ({ day, people, prompts }) => ({
        day,
        people,
        prompts: prompts === null ? null : Number(prompts),
        generations: await Promise.all(
          ['go', 'python'].map(language =>
            this.language(day, subject, language),
          ),
        ),
      })),
    );
  }

  async language(day: Day, subject: number | undefined, language: string) {
    const row = await this.db('breakdown_days')
      .join('breakdown_keys', 'breakdown_keys.id', 'key_id')
      .where({ day, subject_id: subject ?? 0, language, feature: '' })
      .first('people', 'generations');
    return {
      people: row?.people ?? 0,
      generations: Number(row?.generations ?? 0),
    };
  }
}

describe.each(databases.eachSupportedId())('a recount, %p', id => {
  it('agrees with everything that was rolled up, in whatever order days came', async () => {
    const db = await databases.init(id);
    let scopes = 0;
    await fc.assert(
      fc.asyncProperty(history, async steps => {
        scopes += 1;
        const scopeId = String(scopes);
        const { store, scope, writePeople } = await StoreFixture.create(db, {
          scope: { ...octoOrg, slug: `org-${scopes}` },
        });
        const refresh = () => store.refreshWindows({ scopeId: scope.id });
        for (const step of steps) {
          await writePeople({ ...step.happening, scopeId });
          if (step.refresh) {
            await refresh();
          }
        }
        await refresh();
        const recount = new Recount(steps.map(step => step.happening));
        const stored = new Stored(db, scope.id);
        for (const team of [undefined, ...teams]) {
          await expect(stored.allDays(team)).resolves.toEqual(
            recount.allDays(team),
          );
          await expect(stored.allWindows(team)).resolves.toEqual(
            recount.allWindows(team),
          );
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
