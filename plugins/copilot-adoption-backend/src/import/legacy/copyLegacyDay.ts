import {
  formatDay,
  legacyFigures,
} from 'backstage-plugin-copilot-adoption-common';
import { hashLegacyDay } from '../../reports/legacy/hashLegacyDay';
import { LegacyDay } from '../../reports/legacy/LegacyDay';
import { ReportContent } from '../../sync/settle/DayOutcome';
import { settle } from '../../sync/settle/settle';
import { keep } from '../../sync/work/keep';
import { SupersededError } from '../../sync/work/SupersededError';
import { KeepContext, settleOptions } from '../../sync/work/WorkContext';
import { CopyTally } from '../CopyTally';
import { ReadLegacyDay } from './readLegacyFile';

/** Keeps a legacy day by the rules of all copies: what is new is written, and zeros never replace activity. */
export async function copyLegacyDay(
  context: KeepContext,
  options: { scopeId: number; legacy: ReadLegacyDay; tally: CopyTally },
): Promise<void> {
  const { ledger, store, ticket } = context;
  const { scopeId, legacy, tally } = options;
  const { day } = legacy.day;
  const before = ledger.entryOf(scopeId, 'legacy', day);
  const outcome = { kind: 'content', content: contentOf(legacy) } as const;
  try {
    await keep(
      context,
      [settle(before, outcome, settleOptions(context))],
      ([entry]) => store.writeLegacyDay({ ticket, entry, legacy: legacy.day }),
    );
  } catch (error) {
    if (!(error instanceof SupersededError)) {
      throw error;
    }
    tally.refusals.push({
      what: `legacy day ${formatDay(day)}`,
      reason: 'was stored by another import in the meantime',
    });
  }
}

function contentOf({
  day,
  unknownFields,
  adjustedValues,
}: ReadLegacyDay): ReportContent {
  return {
    hash: hashLegacyDay(day),
    rows: day.rows.length,
    droppedLines: {},
    unknownFields,
    adjustedValues,
    hasActivity: isActive(day),
  };
}

function isActive({ rows }: LegacyDay): boolean {
  return rows.some(row =>
    legacyFigures.some(figure => Number(row[figure]) > 0),
  );
}
