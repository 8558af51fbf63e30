import { readUsers } from '../../reports/readUsers';
import { ReportTally } from '../../reports/ReportTally';
import { SyncScope } from '../SyncScope';
import { BufferedPeople } from './BufferedPeople';
import { closeWindow } from './closeWindow';
import { readOutcome } from './readOutcome';
import { syncPeople } from './syncPeople';
import { WindowContents } from './WindowContents';
import { windowDays } from './windowDays';
import { WorkContext } from './WorkContext';

/** So many days of people are held in memory at most; about 30 MB. */
const limit = 10_000;

/**
 * Fetches the newest 28 days of people in one go, and keeps those that are not held yet, each with its teams. The
 * report comes in no particular order, so that it has to fit into memory; where it does not, the daily reports do it.
 */
export async function syncPeopleWindow(
  context: WorkContext,
  scope: SyncScope,
): Promise<boolean> {
  const people = new BufferedPeople(limit);
  const contents = new WindowContents();
  const answer = await readOutcome(
    context,
    scope,
    { report: 'users', window: '28-day' },
    async parts => {
      try {
        return contents.note(
          await readUsers(parts, {}, record => people.add(record)),
        );
      } catch (error) {
        if (people.isOverfull) {
          return new ReportTally().summary(new Map());
        }
        throw error;
      }
    },
  );
  let well = true;
  for (const day of windowDays(context, scope, 'users')) {
    context.signal.throwIfAborted();
    const records = people.take(day);
    if (records.length > 0 && well) {
      well = await syncPeople(context, scope, day, async builder => {
        records.forEach(record => builder.addUser(record));
        return contents.outcomeOf(day);
      });
    }
  }
  return (await closeWindow(context, scope, 'users', answer)) && well;
}
