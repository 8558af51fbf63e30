import { Knex } from 'knex';
import { SyncRunner, SyncTools } from '../plugin/backend';

/** Lets the sync fetch all that it wants. */
export async function fillHistory(tools: SyncTools, knex: Knex) {
  let state: string;
  do {
    await new SyncRunner(tools).tick(new AbortController().signal);
    ({ state } = await knex('sync_runs').orderBy('queued_at', 'desc').first());
  } while (state === 'partial');
  if (state !== 'succeeded') {
    throw new Error(`The sync ended as ${state}`);
  }
}
