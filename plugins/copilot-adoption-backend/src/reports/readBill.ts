import { JsonObject, JsonValue } from '@backstage/types';
import { Day, formatDay } from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { storableTexts } from './fields/storableTexts';
import { toNumber } from './fields/toNumber';
import { RecordHasher } from './hash/RecordHasher';
import { mergeBillItems } from './mergeBillItems';
import { parseBillItem } from './parseBillItem';
import { BillRecord } from './records';
import { ReportSummary } from './ReportSummary';
import { ReportTally } from './ReportTally';
import { UnreadableReportError } from './UnreadableReportError';

const billFields: ReadonlySet<string> = new Set([
  'timePeriod',
  'enterprise',
  'organization',
  'costCenter',
  'user',
  'product',
  'model',
  'usageItems',
]);

/**
 * Reads the bill of the month that holds the given day, and hands over one line per product and model. A bill without
 * lines is a bill: nothing was used.
 *
 * @throws UnreadableReportError where it is none, or that of another month, or where there are lines and no figures.
 */
export async function readBill(
  pages: AsyncIterable<unknown>,
  { day }: { day: Day },
  onRecord: (item: BillRecord) => void,
): Promise<ReportSummary> {
  const context = new ParseContext();
  const tally = new ReportTally();
  const items = new Map<string, BillRecord>();
  for await (const body of pages) {
    const page = storableTexts(body, () =>
      context.countAdjusted('unstorableText'),
    );
    for (const entry of linesOf(page, day, context)) {
      const item = isJsonObject(entry)
        ? parseBillItem(entry, context)
        : 'notAnObject';
      if (typeof item === 'string') {
        tally.dropped(item);
      } else {
        const key = JSON.stringify([
          item.product,
          item.sku,
          item.model,
          item.unitType,
        ]);
        const known = items.get(key);
        items.set(key, known ? mergeBillItems(known, item) : item);
      }
    }
  }
  const hasher = new RecordHasher();
  for (const item of items.values()) {
    const { gross_quantity: used, gross_amount: amount } = item.figures;
    tally.record(day, hasher.billItem(item), Boolean(used || amount));
    onRecord(item);
  }
  const summary = tally.summary(context.unknownFields, context.adjustedValues);
  if (summary.lines > 0 && summary.records === 0) {
    throw new UnreadableReportError(
      'notUnderstood',
      `None of the ${summary.lines} lines of the bill has a figure`,
    );
  }
  return summary;
}

function linesOf(
  page: unknown,
  day: Day,
  context: ParseContext,
): readonly (JsonValue | undefined)[] {
  if (!isJsonObject(page) || !Array.isArray(page.usageItems)) {
    throw new UnreadableReportError(
      'notUnderstood',
      'GitHub answered with something else than a bill',
    );
  }
  requireMonth(page, day);
  context.countUnknownFields(page, billFields);
  return page.usageItems;
}

/** A bill that does not say what month it is of is the one that was asked for. */
function requireMonth({ timePeriod }: JsonObject, day: Day): void {
  if (!isJsonObject(timePeriod)) {
    return;
  }
  const [year, month] = formatDay(day).split('-').map(Number);
  const told = [timePeriod.year ?? year, timePeriod.month ?? month];
  if (toNumber(told[0]) !== year || toNumber(told[1]) !== month) {
    throw new UnreadableReportError(
      'notUnderstood',
      `The bill is of ${told.join('-')} and not of ${year}-${month}`,
    );
  }
}
