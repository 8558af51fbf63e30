import { Day } from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { storableTexts } from './fields/storableTexts';
import { RecordHasher } from './hash/RecordHasher';
import { parseSubscription } from './parseSubscription';
import { SubscriptionRecord } from './records';
import { ReportSummary } from './ReportSummary';
import { ReportTally } from './ReportTally';
import { UnreadableReportError } from './UnreadableReportError';

/**
 * Reads what an organization has subscribed to, as it is on the given day.
 *
 * @throws UnreadableReportError where the answer tells of no seats.
 */
export async function readSubscription(
  pages: AsyncIterable<unknown>,
  { day }: { day: Day },
  onRecord: (subscription: SubscriptionRecord) => void,
): Promise<ReportSummary> {
  const context = new ParseContext();
  const tally = new ReportTally();
  const hasher = new RecordHasher();
  for await (const body of pages) {
    const page = storableTexts(body, () =>
      context.countAdjusted('unstorableText'),
    );
    if (!isJsonObject(page) || !isJsonObject(page.seat_breakdown)) {
      throw new UnreadableReportError(
        'notUnderstood',
        'GitHub answered with something else than a subscription',
      );
    }
    const record = parseSubscription(page, context);
    tally.record(
      day,
      hasher.subscription(record),
      (record.seats.total ?? 0) > 0,
    );
    onRecord(record);
  }
  return tally.summary(context.unknownFields, context.adjustedValues);
}
