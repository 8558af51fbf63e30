import {
  legacyFigures,
  measures,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import { dumpTables } from '../../testing/dumpTables';
import { repositoryDay } from '../../testing/repositoryDay';
import { seatDay } from '../../testing/seatDay';
import { StoreFixture } from '../../testing/StoreFixture';
import { usualRetention } from '../../testing/usualRetention';
import { forgetPeople } from '../retention/forgetPeople';
import { LedgerReport } from '../tables';
import { readConfiguredScopes } from './readConfiguredScopes';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';

const databases = MigratedDatabases.create();

const day = parseDay('2026-11-16');
const month = parseDay('2026-10-31');
const noFigures = {
  gross_quantity: null,
  gross_amount: null,
  discount_quantity: null,
  discount_amount: null,
  net_quantity: null,
  net_amount: null,
};

async function claim(fixture: StoreFixture, report: LedgerReport, of = day) {
  const { ticket, entries } = await fixture.claim([report], of);
  return { ticket, entry: entries[0] };
}

/** Every way in which what answers are computed from changes. */
const changes: Record<string, (fixture: StoreFixture) => Promise<unknown>> = {
  totals: ({ writeTotals }) => writeTotals({ day }),
  'the identity of the scope': ({ writeTotals }) =>
    writeTotals({ day, scopeId: '4001001' }),
  people: ({ writePeople }) =>
    writePeople({
      day,
      users: [{ userId: 2 }],
      memberships: [{ userId: 2, teamId: 552 }],
    }),
  'trailing windows': async ({ store, scope }) =>
    store.refreshWindows({ scopeId: scope.id }),
  teams: async fixture =>
    fixture.store.writeTeams({
      ...(await claim(fixture, 'teams')),
      teams: [{ teamId: 551, slug: 'till', name: 'The till', parentId: null }],
    }),
  repositories: async fixture =>
    fixture.store.writeRepositories({
      ...(await claim(fixture, 'repositories')),
      repositories: repositoryDay([{ repositoryId: 1 }], day),
    }),
  seats: async fixture =>
    fixture.store.writeSeats({
      ...(await claim(fixture, 'seats')),
      seats: seatDay([{ userId: 1 }], { day }),
    }),
  'a subscription': async fixture =>
    fixture.store.writeSubscription({
      ...(await claim(fixture, 'subscription')),
      subscription: {
        plan: 'business',
        seatManagement: null,
        publicCodeSuggestions: null,
        ideChat: null,
        platformChat: null,
        cli: null,
        seats: {
          total: 12,
          added_this_cycle: 0,
          pending_cancellation: null,
          pending_invitation: 1,
          active_this_cycle: 9,
          inactive_this_cycle: 3,
        },
      },
    }),
  'a bill': async fixture =>
    fixture.store.writeBill({
      ...(await claim(fixture, 'ai-credits', month)),
      items: [
        {
          product: 'Copilot',
          sku: 'Copilot AI Credits',
          model: 'a model',
          unitType: 'ai-credits',
          pricePerUnit: 0.01,
          figures: { ...noFigures, net_amount: 1 },
        },
      ],
    }),
  'an imported day': async fixture =>
    fixture.store.writeLegacyDay({
      ...(await claim(fixture, 'legacy')),
      legacy: {
        day,
        rows: [
          {
            surface: 'total',
            editor: '',
            model: '',
            language: '',
            repository: '',
            ...(Object.fromEntries(
              legacyFigures.map(figure => [figure, null]),
            ) as Record<(typeof legacyFigures)[number], null>),
          },
        ],
      },
    }),
  'a 28-day report': async fixture =>
    fixture.store.keepWindow({
      ...(await claim(fixture, 'totals-28-day')),
      window: {
        lastDay: day,
        measures: [
          {
            name: `${measures.featureEngagementUsersOf}code_completion`,
            value: 7,
          },
        ],
      },
    }),
  'a day that is expected': fixture => claim(fixture, 'users', day - 300),
  'a day that GitHub no longer has': async ({ store, claim: claimDays }) =>
    store.settleDay(
      await claimDays(['users'], day - 1, { state: 'unavailable' }),
    ),
  'a day that has settled': async ({ store, claim: claimDays }) =>
    store.settleDay(
      await claimDays(['users', 'user-teams'], day, { state: 'final' }),
    ),
  erasure: ({ store }) =>
    store.erasePerson({ host: 'github.com', person: { login: 'person-1' } }),
  retention: ({ store }) =>
    store.prune({ today: day + 500, retention: usualRetention }),
  'forgetting names': async ({ db, scope }) => {
    await db('memberships').delete();
    await forgetPeople({
      ...{ db, scopeId: scope.id, mode: 'named', before: day + 1 },
    });
  },
  'people kept otherwise': async ({ db }) =>
    StoreFixture.create(db, {
      settings: {
        people: 'pseudonymous',
        pseudonymKey: 'only-for-tests-and-long-enough-32',
      },
    }),
};

describe.each(databases.eachSupportedId())('the version of data, %p', id => {
  const identities = ({ db }: StoreFixture) =>
    db('scopes').select('id', 'slug', 'github_id');

  async function open() {
    const fixture = await StoreFixture.create(await databases.init(id));
    const { db, scope } = fixture;
    await fixture.writePeople({
      day,
      users: [{ userId: 1 }],
      memberships: [{ userId: 1, teamId: 551 }],
    });
    const read = async () => ({
      version: (await readConfiguredScopes({ db }))
        .filter(known => known.id === scope.id)
        .map(known => known.dataVersion),
      data: { ...(await dumpTables(db)), scopes: await identities(fixture) },
    });
    return { fixture, read };
  }

  it.each(Object.keys(changes))('is another one after %s', async change => {
    const { fixture, read } = await open();
    const before = await read();
    await changes[change](fixture);
    const after = await read();
    expect(after.data).not.toEqual(before.data);
    expect(after.version).not.toEqual(before.version);
  });

  it('stays the same as long as nothing happens', async () => {
    const { fixture, read } = await open();
    const { store, scope } = fixture;
    await store.refreshWindows({ scopeId: scope.id });
    const before = await read();
    await store.refreshWindows({ scopeId: scope.id });
    await store.prune({ today: day + 1, retention: usualRetention });
    const run = await store.queueRun({ trigger: 'manual', request: null });
    await store.startRun();
    const counts = { planned: 0, written: 0, unchanged: 0, waiting: 0 };
    await store.finishRun(run.id, 'succeeded', {
      ...{ ...counts, failed: 0, progress: [] },
    });
    expect(await read()).toEqual(before);
  });
});
