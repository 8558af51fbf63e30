import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { setTimeout as wait } from 'node:timers/promises';
import { syncTaskId } from '../sync';
import { BriskClock } from './__testUtils__/BriskClock';
import {
  compareHistories,
  equalHistories,
  HistoryRow,
  ofDaysAlone,
  readHistory,
} from './__testUtils__/readHistory';
import {
  createTroubledGithub,
  hour,
  startTroubledPath,
  today,
} from './__testUtils__/troubledPath';
import { WholePath } from './__testUtils__/WholePath';
import { MigratedDatabases } from '../testing/databases/MigratedDatabases';

jest.setTimeout(120_000);

const databases = MigratedDatabases.create();
const tomorrow = parseDay(today) + 1;

describe.each(databases.eachSupportedId())(
  'a run that is disturbed, %p',
  databaseId => {
    let knex: Knex;
    let path: WholePath;

    beforeEach(async () => {
      knex = await databases.init(databaseId);
    });

    afterEach(async () => {
      await path.stop();
    });

    it('keeps days apart when midnight passes', async () => {
      const untouched = await databases.init(databaseId);
      const morning = new BriskClock(startOfDay(tomorrow) + 9 * hour, 250);
      path = await startTroubledPath({
        knex: untouched,
        github: createTroubledGithub(morning),
        historyDays: 4,
      });
      await path.sync();
      const clean = await readHistory(untouched);
      await path.stop();

      const clock = new BriskClock(startOfDay(tomorrow) - 1000, 250);
      path = await startTroubledPath({
        knex,
        github: createTroubledGithub(clock),
        historyDays: 4,
      });
      const { hosts } = path;
      const midnight = setInterval(() => {
        if (hosts.received.length > 12) {
          clearInterval(midnight);
          clock.advance(2000);
        }
      }, 1);
      await path.tick(new AbortController().signal);
      expect(clock.now()).toBeGreaterThan(startOfDay(tomorrow));
      clock.advance(9 * hour);
      await path.sync();
      const ofHistory = (rows: HistoryRow[]) =>
        ofDaysAlone(rows).filter(({ day }) => Number(day) >= tomorrow - 4);
      expect(
        compareHistories(ofHistory(await readHistory(knex)), ofHistory(clean)),
      ).toEqual(equalHistories);
    });

    it('loses one tick where somebody cancels the task, and goes on with the next', async () => {
      const untouched = await databases.init(databaseId);
      path = await startTroubledPath({ knex: untouched });
      await path.sync();
      const clean = await readHistory(untouched);
      await path.stop();

      path = await startTroubledPath({
        knex,
        scheduler: schedulerServiceFactory,
      });
      path.simulator.play('slow-answers');
      const until = async (isTrue: () => Promise<boolean> | boolean) => {
        while (!(await isTrue())) {
          await wait(20);
        }
      };
      const stateOfRun = async () =>
        (await path.client.getSync()).lastRun?.state;
      await until(() => path.hosts.received.length > 15);
      await path.askScheduler(syncTaskId, 'cancel');
      await until(async () =>
        /partial|abandoned/.test((await stateOfRun()) ?? ''),
      );
      expect(compareHistories(await readHistory(knex), clean)).not.toEqual(
        equalHistories,
      );

      path.simulator.play('demo');
      await path.askScheduler(syncTaskId, 'trigger');
      await until(async () => (await stateOfRun()) === 'succeeded');
      expect(compareHistories(await readHistory(knex), clean)).toEqual(
        equalHistories,
      );
    });
  },
);
