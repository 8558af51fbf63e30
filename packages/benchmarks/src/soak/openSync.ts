import { connect } from '../database/BenchDatabase';
import { SyncRunner } from '../plugin/backend';
import { openTools } from '../plugin/openTools';
import { SharedClock } from './SharedClock';
import { soakSettings } from './soakWorld';
import { WorkerSettings } from './SyncWorker';

/** Long enough for a busy machine, and short enough for many calls that never answer. */
const patience = { answer: 800, silence: 800, retry: 2 };

/** The plugin's sync on a database, with a clock to be set. */
export async function openSync({ database, github, days }: WorkerSettings) {
  const clock = new SharedClock();
  const knex = connect(database);
  const tools = await openTools({
    knex,
    clock,
    github,
    patience,
    copilotAdoption: soakSettings(days),
  });
  return { clock, knex, runner: new SyncRunner(tools) };
}
