import { dayOfTime, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { Figure, figure } from '../Figure';
import { IngestOptions } from '../readOptions';
import { Ingest } from './Ingest';
import { SyncRunner, SyncTools, settledAge } from '../plugin/backend';

const hour = 60 * 60 * 1000;
/** Totals, users and user-teams. */
const reports = 3;

/** What a night costs once a year is held and final: its size does not matter, so the world is small. */
export async function* measureNightly({
  engine,
}: IngestOptions): AsyncIterable<Figure> {
  const ingest = await Ingest.start(engine, { users: 100, teams: 5, days: 7 });
  const { clock, github, database } = ingest;
  try {
    const tools = await ingest.tools(365);
    const look = async (name: string) => {
      await github.requestedDays();
      const written = await sync(tools, database.knex);
      const days = (await github.requestedDays()).map(parseDay);
      const isFinal = (day: number) =>
        dayOfTime(clock.now()) - day > settledAge;
      return [
        figure(
          `nightly.${name}.requests`,
          days.length,
          'requests',
          settledAge * reports,
        ),
        figure(
          `nightly.${name}.requests_for_final_days`,
          // The day that became old enough tonight is asked for the last time.
          days.filter(isFinal).length,
          'requests',
          0,
        ),
        figure(
          `nightly.${name}.days_written`,
          written,
          'days',
          name === 'unchanged' ? 0 : reports,
        ),
      ];
    };
    await sync(tools, database.knex);
    clock.advance(24 * hour);
    // Confirms all that was fetched.
    await sync(tools, database.knex);
    clock.advance(24 * hour);
    yield* await look('next_day');
    clock.advance(7 * hour);
    yield* await look('unchanged');
  } finally {
    await ingest.stop();
  }
}

/** Returns how many days of reports were written. */
async function sync(tools: SyncTools, knex: Knex): Promise<number> {
  await new SyncRunner(tools).tick(new AbortController().signal);
  const run = await knex('sync_runs').orderBy('queued_at', 'desc').first();
  const { written, failed } = JSON.parse(run.counts);
  if (run.state !== 'succeeded' || failed > 0) {
    throw new Error(`The sync ended as ${run.state}: ${run.counts}`);
  }
  return written;
}
