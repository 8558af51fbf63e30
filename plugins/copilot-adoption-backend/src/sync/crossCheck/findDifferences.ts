import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Figures, figuresOf } from '../../reports/figuresOf';
import { CheckFindings, Difference } from '../../store/operations/keepWindow';
import { LedgerReport } from '../../store/tables';
import { ageOf, settledAge } from '../ages';
import { isStored } from '../ledgerEntries';
import { SyncScope } from '../SyncScope';
import { TotalsWindow } from '../work/readTotalsWindow';
import { WorkContext } from '../work/WorkContext';
import { compareFigures } from './compareFigures';

/** So many differences are told of; whoever has more has one trouble, not thousands. */
const mostDifferences = 500;

/**
 * Compares a 28-day report of totals with the settled days that are held of it, and with what their people add up to.
 * Younger days still change, and are asked for all the time.
 */
export async function findDifferences(
  context: WorkContext,
  scope: SyncScope,
  report: TotalsWindow,
): Promise<CheckFindings> {
  const ofTotals = await compareTotals(context, scope, report);
  const ofPeople = await comparePeople(context, scope, report);
  return {
    differences: [...ofTotals, ...ofPeople]
      .sort((a, b) => b.day - a.day)
      .slice(0, mostDifferences),
    dueAgain: [...new Set(ofTotals.map(({ day }) => day))],
  };
}

async function compareTotals(
  context: WorkContext,
  scope: SyncScope,
  report: TotalsWindow,
): Promise<Difference[]> {
  const { ledger, store } = context;
  const days = settledDays(context, report).filter(day => {
    const entry = ledger.entryOf(scope.id, 'totals', day);
    const outcome = report.contents.outcomeOf(day);
    const content = outcome.kind === 'content' ? outcome.content : undefined;
    return isStored(entry)
      ? entry.content_hash !== content?.hash
      : entry.state === 'empty';
  });
  const held = await store.readHeldFigures({ scopeId: scope.id, days });
  return differencesOf('totals', held, report);
}

/** People may be looked at only where nothing of them is still in the way to the store. */
async function comparePeople(
  context: WorkContext,
  scope: SyncScope,
  report: TotalsWindow,
): Promise<Difference[]> {
  if (!scope.reports.includes('users')) {
    return [];
  }
  const isHeld = (kind: LedgerReport, day: Day) =>
    isStored(context.ledger.entryOf(scope.id, kind, day));
  const days = settledDays(context, report).filter(
    day => isHeld('users', day) && isHeld('totals', day),
  );
  const sums = await context.store.readPeopleSums({ scopeId: scope.id, days });
  return differencesOf('users', sums, report).filter(({ day, measure }) =>
    sums.get(day)?.has(measure),
  );
}

function settledDays({ clock }: WorkContext, { records }: TotalsWindow): Day[] {
  const now = clock.now();
  return [...records.keys()]
    .filter(day => ageOf(day, now) >= settledAge)
    .sort((a, b) => a - b);
}

function differencesOf(
  report: Difference['report'],
  held: ReadonlyMap<Day, Figures>,
  { records }: TotalsWindow,
): Difference[] {
  return [...held].flatMap(([day, figures]) => {
    const record = records.get(day);
    return record
      ? compareFigures({
          report,
          day,
          held: figures,
          reported: figuresOf(record),
        })
      : [];
  });
}
