import { toError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Day, ScopeKind } from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from '../reports/fields/isJsonObject';
import { ParseContext } from '../reports/fields/ParseContext';
import { hashLegacyDay } from '../reports/legacy/hashLegacyDay';
import { parseLegacyDay } from '../reports/legacy/parseLegacyDay';
import { unwrapRecords } from '../reports/unwrapRecords';
import { FileKind } from './FileKind';
import { kindOfRecord } from './kindOfRecord';
import { namesIn } from './legacy/namesIn';
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
  /** Of legacy days, what each of them says, and those of which the file says two things. */
  legacy: { hashes: Map<Day, string>; contradicted: Set<Day> };
  /** Whom legacy days name who are told whose they are, as `team payments`; GitHub did not tell them. */
  names: Set<string>;
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
    legacy: { hashes: new Map(), contradicted: new Set() },
    names: new Set(),
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
    if (kind === 'legacy') {
      noteLegacyDay(index, record, context);
      continue;
    }
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

function noteLegacyDay(
  index: FileIndex,
  record: JsonObject,
  context: ParseContext,
) {
  const parsed = parseLegacyDay(record, context);
  if (typeof parsed === 'string') {
    index.dropped++;
    return;
  }
  const { day } = parsed;
  const { hashes, contradicted } = index.legacy;
  const hash = hashLegacyDay(parsed);
  if ((hashes.get(day) ?? hash) !== hash) {
    contradicted.add(day);
  }
  hashes.set(day, hash);
  index.days.set(day, (index.days.get(day) ?? 0) + 1);
  namesIn(record).forEach(name => index.names.add(name));
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
