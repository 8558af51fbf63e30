import { readUsers } from '../../reports/readUsers';
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
    async parts =>
      contents.note(await readUsers(parts, {}, record => people.add(record))),
  );
  if (people.isOverfull) {
    context.logger.info(
      `The 28-day report has more than ${limit} days of people, the daily reports are fetched instead.`,
    );
    return closeWindow(context, scope, 'users', { kind: 'none' });
  }
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
