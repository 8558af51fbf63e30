import { toError } from '@backstage/errors';
import { Day, ScopeKind } from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from '../reports/fields/isJsonObject';
import { ParseContext } from '../reports/fields/ParseContext';
import { unwrapRecords } from '../reports/unwrapRecords';
import { FileKind } from './FileKind';
import { kindOfRecord } from './kindOfRecord';
import { openFile } from './openFile';
import { readValues } from './readValues';

/** What a file holds, without its numbers. */
export interface FileIndex {
  path: string;
  kinds: Set<FileKind>;
  /** Records by day. */
  days: Map<Day, number>;
  /** The enterprises and organizations that records are about, as `organization 4001001`. */
  owners: Set<string>;
  /** The last day of the window of a report of 28 days; undefined for reports of one day. */
  windowEnd: Day | undefined;
  /** Lines that are no records. */
  dropped: number;
  /** What made the file unreadable from some point on. */
  failure: string | undefined;
}

/** Reads through a file once, in constant memory, to find out what it holds. */
export async function indexFile(
  path: string,
  scopeKind: ScopeKind,
): Promise<FileIndex> {
  const index: FileIndex = {
    path,
    kinds: new Set(),
    days: new Map(),
    owners: new Set(),
    windowEnd: undefined,
    dropped: 0,
    failure: undefined,
  };
  const context = new ParseContext();
  try {
    await readValues(
      await openFile(path),
      value => note(index, value, { context, scopeKind }),
      () => index.dropped++,
    );
  } catch (error) {
    index.failure = toError(error).message;
  }
  if (index.days.size > 1) {
    index.windowEnd = Math.max(index.windowEnd ?? 0, ...index.days.keys());
  }
  return index;
}

function note(
  index: FileIndex,
  value: unknown,
  { context, scopeKind }: { context: ParseContext; scopeKind: ScopeKind },
) {
  if (isJsonObject(value)) {
    noteWindow(index, value.report_end_day, value.report_start_day, context);
  }
  for (const record of unwrapRecords(value, context)) {
    const kind = record && kindOfRecord(record);
    if (!record || !kind) {
      index.dropped++;
      continue;
    }
    index.kinds.add(kind);
    const day = context.day(record.day);
    if (day === undefined) {
      index.dropped++;
      continue;
    }
    index.days.set(day, (index.days.get(day) ?? 0) + 1);
    // An enterprise's repositories belong to its organizations; all else of it names no organization.
    const isBelow = scopeKind === 'enterprise' && kind === 'repositories';
    index.owners.add(
      record.organization_id && !isBelow
        ? `organization ${record.organization_id}`
        : `enterprise ${record.enterprise_id}`,
    );
  }
}

function noteWindow(
  index: FileIndex,
  end: unknown,
  start: unknown,
  context: ParseContext,
) {
  const last = context.day(end);
  if (last !== undefined && end !== start) {
    index.windowEnd = Math.max(index.windowEnd ?? 0, last);
  }
}
