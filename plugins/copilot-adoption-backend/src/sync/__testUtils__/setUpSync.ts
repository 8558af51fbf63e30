import { usualRetention } from '../../testing/usualRetention';
import { mockServices } from '@backstage/backend-test-utils';
import { parseDay, startOfDay } from 'backstage-plugin-copilot-adoption-common';
import { ReportDayRow } from '../../store/tables';
import { SyncRunner } from '../SyncRunner';
import { SyncTools } from '../SyncTools';
import { SyncScope } from '../SyncScope';
import { someScope } from './ledger';
import { ManualClock } from './ManualClock';
import { MemoryStore } from './MemoryStore';
import { ScriptedSource } from './ScriptedSource';

const hour = 60 * 60 * 1000;

/** The day on which the tests begin, and the moment of it. */
export const today = parseDay('2026-11-20');
export const start = startOfDay(today) + 8 * hour;

/** A sync with a clock, a store and a GitHub of its own. */
export function setUpSync(
  options: {
    scopes?: SyncScope[];
    historyDays?: number;
    meter?: SyncTools['meter'];
  } = {},
) {
  const clock = new ManualClock(start);
  const store = new MemoryStore(() => clock.now());
  const source = new ScriptedSource(() => clock.now());
  const logger = mockServices.logger.mock();
  const { scopes = [someScope()], historyDays = 40 } = options;
  const settings: SyncTools['settings'] = {
    frequency: 6 * hour,
    historyDays,
    scopes,
    people: 'named',
    retention: usualRetention,
  };
  const runner = new SyncRunner({
    store,
    source,
    lists: source,
    clock,
    logger,
    settings,
    meter: options.meter,
  });
  /** Lets the sync do what is due, and returns how its last run ended. */
  const tick = async (signal = new AbortController().signal) => {
    source.requests.length = 0;
    store.writes.length = 0;
    await clock.play(runner.tick(signal));
    return store.runs.at(-1)?.state;
  };
  return { clock, store, source, logger, runner, tick };
}

/** The ledger's row of a day of the first scope, by its age when the tests begin. */
export function rowOf(
  store: MemoryStore,
  report: string,
  age: number,
): ReportDayRow | undefined {
  return store.ledger.get(`1 ${report} ${today - age}`);
}
