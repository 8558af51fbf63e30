import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { yieldToEvents } from '../bulk/yieldToEvents';
import { ActiveWindows, firstDayOfWindows } from '../windows/ActiveWindows';
import { ownSubject } from './ownSubject';
import { readActiveSubjects } from './readActiveSubjects';
import { refreshDay } from './refreshDay';

interface Refresh {
  db: Knex;
  scopeId: number;
  signal?: AbortSignal;
}

/**
 * Recomputes the windows of the marked days, oldest first and each in its own transaction that takes the mark away, so
 * that whoever is stopped leaves the rest marked. Returns how many days were done.
 */
export async function refreshWindows(options: Refresh): Promise<number> {
  let days = 0;
  for (;;) {
    const marked = await readMarkedDays(options);
    if (marked.length === 0) {
      return days;
    }
    days += await sweep(options, withCommonPast(marked));
  }
}

async function readMarkedDays({ db, scopeId }: Refresh): Promise<Day[]> {
  return db('report_days')
    .where({ scope_id: scopeId, report: 'users', windows_stale: true })
    .orderBy('day')
    .pluck('day');
}

/** The first of the days with those that follow closely enough to be done in one go. */
function withCommonPast(days: readonly Day[]): Day[] {
  const gap = days.findIndex(
    (day, index) => index > 0 && firstDayOfWindows(day) > days[index - 1],
  );
  return days.slice(0, gap === -1 ? days.length : gap);
}

/** Ends early where somebody else changes a day that the sweep has already passed. */
async function sweep(options: Refresh, marked: readonly Day[]) {
  const { db, scopeId, signal } = options;
  const everyoneId = await ownSubject(db, scopeId, 'everyone');
  const windows = new ActiveWindows(everyoneId);
  const firstDay = firstDayOfWindows(marked[0]);
  let days = 0;
  for (let day = firstDay; days < marked.length; day++) {
    signal?.throwIfAborted();
    if (day < marked[days]) {
      windows.add(day, await readActiveSubjects({ db, scopeId, day }));
    } else {
      if (!(await refreshDay({ db, scopeId, day, firstDay, windows }))) {
        break;
      }
      days += 1;
    }
    await yieldToEvents();
  }
  return days;
}
