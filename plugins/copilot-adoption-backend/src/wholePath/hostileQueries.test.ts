import { mockCredentials } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { hostileAddresses } from './__testUtils__/hostileAddresses';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(300_000);

const databases = MigratedDatabases.create();

const expected = [200, 400, 403, 404];

/** A stack, a file or a statement. */
const built = /\bat .+:\d+:\d+|node_modules|select |SQLITE_/i;

const operator = 'user:default/operator';

const asOperator: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { Authorization: mockCredentials.user.header(operator) },
  });

/** Always the same ones, so that what fails is what was changed. */
const runs = { numRuns: 1500, seed: 20261121, endOnFailure: true };

describe.each(databases.eachSupportedId())(
  'hostile queries, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;
    let logins: RegExp;

    beforeAll(async () => {
      knex = await databases.init(databaseId);
      path = await WholePath.start({
        knex,
        today: '2026-07-20',
        historyDays: 5,
        copilotAdoption: { admins: [operator] },
      });
      await path.sync();
      const names: string[] = await knex('subjects')
        .where({ kind: 'user' })
        .pluck('name');
      logins = new RegExp(`"(${names.join('|')})"`);
    });

    afterAll(async () => {
      await path.stop();
    });

    /** Nothing breaks, and nothing tells how it is built. */
    async function checkAnswer(response: Response): Promise<string> {
      const body = await response.text();
      if (!expected.includes(response.status) || built.test(body)) {
        throw new Error(`Answered ${response.status}: ${body}`);
      }
      return body;
    }

    it('never break anything, nor tell a name to whoever may not see people', async () => {
      const answered = new Set<number>();
      await fc.assert(
        fc.asyncProperty(hostileAddresses, async address => {
          const response = await path.ask(address);
          answered.add(response.status);
          const body = await checkAnswer(response);
          expect(body).not.toMatch(logins);
        }),
        runs,
      );
      expect([...answered]).toEqual(expect.arrayContaining([200, 400, 403]));
    });

    it('never break anything for whoever may see everything', async () => {
      const answered = new Set<number>();
      await fc.assert(
        fc.asyncProperty(hostileAddresses, async address => {
          const response = await path.ask(address, asOperator);
          answered.add(response.status);
          await checkAnswer(response);
        }),
        runs,
      );
      expect([...answered]).toContain(200);
    });
  },
);
