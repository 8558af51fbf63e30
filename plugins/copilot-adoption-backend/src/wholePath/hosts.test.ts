import { inScope, scenarios } from 'github-simulator';
import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import {
  compareHistories,
  equalHistories,
  HistoryRow,
  readHistory,
} from './__testUtils__/readHistory';
import {
  hostTokens,
  hour,
  scopes,
  startTroubledPath,
} from './__testUtils__/troubledPath';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create();
const elsewhere = 'octo.ghe.com enterprise acme';

const ofScope = (rows: HistoryRow[], name: string) =>
  rows.filter(({ scope }) => scope === name);

describe.each(databases.eachSupportedId())(
  'scopes on two hosts, each with its own credential, %p',
  databaseId => {
    let clean: HistoryRow[];
    let knex: Knex;
    let path: WholePath;

    beforeAll(async () => {
      const untouched = await databases.init(databaseId);
      path = await startTroubledPath({ knex: untouched });
      await path.sync();
      clean = await readHistory(untouched);
      await path.stop();
    });

    beforeEach(async () => {
      knex = await databases.init(databaseId);
    });

    afterEach(async () => {
      await path.stop();
    });

    async function codes() {
      const { scopes: told } = await path.client.getSync();
      return Object.fromEntries(
        told.map(({ ref, reports }) => [ref, reports[0].lastError?.code]),
      );
    }

    async function expectEverything() {
      expect(compareHistories(await readHistory(knex), clean)).toEqual(
        equalHistories,
      );
    }

    it('never show a credential to the other host, nor to a download', async () => {
      path = await startTroubledPath({ knex });
      await path.sync();
      const seen = new Set<string>();
      for (const { path: where, credential } of path.hosts.received) {
        const host = where.split('/')[1];
        const what = where.includes('/download/') ? 'download' : 'API';
        seen.add(`${host} ${what} ${credential}`);
      }
      expect([...seen].sort()).toEqual([
        'github.com API Bearer own-token',
        'github.com API Bearer simulated-token',
        'github.com download undefined',
        'octo.ghe.com API Bearer elsewhere-token',
        'octo.ghe.com download undefined',
      ]);
    });

    it('are complete on one host while the other one never answers', async () => {
      path = await startTroubledPath({ knex });
      path.simulator.play('silent-call');
      const stop = new AbortController();
      let isOver = false;
      const ticking = path.tick(stop.signal).then(() => {
        isOver = true;
      });
      const expected = ofScope(clean, elsewhere);
      expect(expected.length).toBeGreaterThan(100);
      const patience = Date.now() + 30_000;
      let missing: string[];
      do {
        await wait(50);
        const rows = ofScope(await readHistory(knex), elsewhere);
        ({ missing } = compareHistories(rows, expected));
      } while (missing.length > 0 && Date.now() < patience);
      expect({ missing, isOver }).toEqual({ missing: [], isOver: false });
      stop.abort();
      await ticking;

      path.simulator.play('demo');
      path.clock.advance(hour);
      await path.sync();
      await expectEverything();
    });

    it('need new credentials one by one, and go on with them after a restart', async () => {
      path = await startTroubledPath({ knex });
      path.simulator.play('rotated-token');
      await path.tick(new AbortController().signal);
      expect(await codes()).toEqual({
        'organization:org-1': 'unauthorized',
        'organization:org-2': 'unauthorized',
        'enterprise:acme@octo.ghe.com': undefined,
      });
      await path.stop();

      const tokens = { ...hostTokens, 'github.com': 'rotated-token' };
      path = await startTroubledPath({ knex, earlier: path, tokens });
      path.clock.advance(hour);
      await path.tick(new AbortController().signal);
      expect(await codes()).toEqual({
        'organization:org-1': undefined,
        'organization:org-2': 'unauthorized',
        'enterprise:acme@octo.ghe.com': undefined,
      });
      await path.stop();

      const renewed = scopes.map(scope =>
        'token' in scope ? { ...scope, token: 'rotated-token' } : scope,
      );
      path = await startTroubledPath({
        knex,
        earlier: path,
        tokens,
        copilotAdoption: { scopes: renewed },
      });
      path.clock.advance(hour);
      await path.sync();
      await expectEverything();
    });

    it('leave GitHub alone with the credential that it has slowed down, and with no other', async () => {
      path = await startTroubledPath({ knex });
      path.simulator.play(inScope('org-2', scenarios['secondary-limit']));
      await path.tick(new AbortController().signal);
      expect(await codes()).toEqual({
        'organization:org-1': undefined,
        'organization:org-2': 'rateLimited',
        'enterprise:acme@octo.ghe.com': undefined,
      });
      const refused = path.hosts.received.filter(({ path: where }) =>
        where.startsWith('/github.com/orgs/org-2/'),
      );
      expect(refused.length).toBeLessThan(4);

      path.simulator.play('demo');
      path.clock.advance(hour);
      await path.sync();
      await expectEverything();
    });
  },
);
