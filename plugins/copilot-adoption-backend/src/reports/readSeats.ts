import { JsonObject, JsonValue } from '@backstage/types';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { storableTexts } from './fields/storableTexts';
import { toNumber } from './fields/toNumber';
import { RecordHasher } from './hash/RecordHasher';
import { mergeSeats } from './mergeSeats';
import { parseSeatRecord } from './parseSeatRecord';
import { ReportSummary } from './ReportSummary';
import { ReportTally } from './ReportTally';
import { SeatRecord } from './records';
import { UnreadableReportError } from './UnreadableReportError';

const pageFields: ReadonlySet<string> = new Set(['total_seats', 'seats']);

/**
 * Reads the pages of a list of seats, as it is on the given day, and hands over one seat per person. In an enterprise's
 * list people have one for each organization or team that has granted it.
 *
 * @throws UnreadableReportError where a page is none, or where there are entries and nobody's seat among them.
 */
export async function readSeats(
  pages: AsyncIterable<unknown>,
  { day }: { day: Day },
  onRecord: (seat: SeatRecord) => void,
): Promise<ReportSummary> {
  const context = new ParseContext();
  const tally = new ReportTally();
  const people = new Map<number, SeatRecord>();
  let total = 0;
  for await (const body of pages) {
    const page = readPage(
      storableTexts(body, () => context.countAdjusted('unstorableText')),
    );
    context.countUnknownFields(page.json, pageFields);
    // The newest page knows best, where the list changes while it is read.
    total = page.total ?? total;
    for (const entry of page.seats) {
      const seat = isJsonObject(entry)
        ? parseSeatRecord(entry, context)
        : 'notAnObject';
      if (typeof seat === 'string') {
        tally.dropped(seat);
      } else {
        const known = people.get(seat.userId);
        people.set(seat.userId, known ? mergeSeats(known, seat) : seat);
      }
    }
  }
  const hasher = new RecordHasher();
  for (const seat of people.values()) {
    tally.record(day, hasher.seat(seat), seat.lastActivityAt !== null);
    onRecord(seat);
  }
  const found = tally.summary(context.unknownFields, context.adjustedValues);
  if (found.lines > 0 && found.records === 0) {
    throw new UnreadableReportError(
      'notUnderstood',
      `None of the ${found.lines} entries of the list tells whose seat it is`,
    );
  }
  return withMissing(found, total);
}

/** GitHub may count seats that it does not list. */
function withMissing(summary: ReportSummary, total: number): ReportSummary {
  const missing = total - summary.lines;
  return missing > 0
    ? {
        ...summary,
        droppedLines: { ...summary.droppedLines, notListed: missing },
      }
    : summary;
}

function readPage(page: unknown): {
  json: JsonObject;
  seats: readonly (JsonValue | undefined)[];
  total: number | null;
} {
  if (!isJsonObject(page) || !Array.isArray(page.seats)) {
    throw new UnreadableReportError(
      'notUnderstood',
      'GitHub answered with something else than a list of seats',
    );
  }
  const { seats, total_seats } = page;
  return { json: page, seats, total: toNumber(total_seats) };
}
