import { toError } from '@backstage/errors';
import { LedgerEntry, WriteOutcome } from '../../store/AdoptionStore';
import { settle, Settlement } from '../settle/settle';
import { RawCopies } from './RawCopies';
import { SupersededError } from './SupersededError';
import { settleOptions, KeepContext } from './WorkContext';

/**
 * Keeps what became of reports that belong together: writes the day where one of them is new, and otherwise only moves
 * the ledger. Where the database refuses the day, the ledger tells so. Returns whether nothing failed.
 */
export async function keep(
  context: KeepContext,
  settlements: Settlement[],
  write: (entries: LedgerEntry[]) => Promise<WriteOutcome>,
  raw?: RawCopies,
): Promise<boolean> {
  return keepAll(context, raw?.attach(settlements) ?? settlements, write);
}

async function keepAll(
  context: KeepContext,
  settlements: Settlement[],
  write: (entries: LedgerEntry[]) => Promise<WriteOutcome>,
): Promise<boolean> {
  if (!settlements.some(({ result }) => result === 'written')) {
    return moveLedger(context, settlements);
  }
  let outcome: WriteOutcome;
  try {
    outcome = await write(settlements.map(({ entry }) => entry));
  } catch (error) {
    const detail = databaseMessage(error);
    context.logger.warn(`The database refused to store a day: ${detail}`);
    const refused = settlements.map(({ entry }) =>
      settle(
        context.ledger.entryOf(entry.scope_id, entry.report, entry.day),
        { kind: 'failure', failure: { code: 'database', detail } },
        settleOptions(context),
      ),
    );
    return moveLedger(context, refused);
  }
  return count(context, settlements, outcome);
}

/** Moves the ledger where there is no day to write. */
export async function moveLedger(
  context: KeepContext,
  settlements: Settlement[],
  move = (entries: LedgerEntry[]) =>
    context.store.settleDay({ ticket: context.ticket, entries }),
): Promise<boolean> {
  const entries = settlements.map(({ entry }) => entry);
  return count(context, settlements, await move(entries));
}

function count(
  { progress }: KeepContext,
  settlements: Settlement[],
  outcome: WriteOutcome,
): boolean {
  if (outcome === 'superseded') {
    throw new SupersededError();
  }
  progress.add(settlements);
  return settlements.every(({ result }) => result !== 'failed');
}

/** Knex puts the statement with all its values before the database's own message. */
function databaseMessage(error: unknown): string {
  return toError(error).message.split(' - ').at(-1) ?? '';
}
