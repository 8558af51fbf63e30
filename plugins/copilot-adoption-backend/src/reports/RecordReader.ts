import { JsonObject } from '@backstage/types';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { DropReason, Parsed } from './DropReason';
import { ParseContext } from './fields/ParseContext';
import { storableTexts } from './fields/storableTexts';
import { Hash } from './hash/Hash';
import { JsonSink } from './json/JsonReader';
import { ReportSummary } from './ReportSummary';
import { ReportTally } from './ReportTally';
import { unwrapRecords } from './unwrapRecords';

/** What the reports differ in. */
export interface ReportKind<T> {
  parse(json: JsonObject, context: ParseContext): Parsed<T>;
  /** Tells whether the record is the first one about its subject and day, and remembers it. */
  isFirst(record: T): boolean;
  hash(record: T): Hash;
  isActive(record: T): boolean;
}

/** Takes a record, with a way to write it on a line just as GitHub sent it. */
export type RecordSink<T> = (record: T, line: () => string) => void;

/** Takes the values of a report's files, and hands over those that are records of the day and scope. */
export class RecordReader<T extends { day: Day; scopeId: string }>
  implements JsonSink
{
  readonly #kind: ReportKind<T>;
  readonly #day: Day | undefined;
  readonly #onRecord: RecordSink<T>;
  readonly #context = new ParseContext();
  readonly #tally = new ReportTally();
  #scopeId: string | undefined;

  constructor(
    kind: ReportKind<T>,
    day: Day | undefined,
    onRecord: RecordSink<T>,
  ) {
    this.#kind = kind;
    this.#day = day;
    this.#onRecord = onRecord;
  }

  text(text: string): boolean {
    let value: unknown;
    try {
      value = this.#storable(JSON.parse(text), text);
    } catch {
      const isBlank = text.trim() === '';
      if (!isBlank) {
        this.dropped('notJson');
      }
      return isBlank;
    }
    for (const entry of unwrapRecords(value, this.#context)) {
      const record = this.#parse(entry);
      if (typeof record === 'string') {
        this.dropped(record);
      } else {
        this.#accept(record, () =>
          // Line breaks between the fields mean nothing, and there are none inside of texts.
          entry === value
            ? text.replace(/[\r\n]+/g, ' ')
            : JSON.stringify(entry),
        );
      }
    }
    return true;
  }

  dropped(reason: DropReason): void {
    this.#tally.dropped(reason);
  }

  summary(): ReportSummary {
    const { unknownFields, adjustedValues, window } = this.#context;
    return {
      ...this.#tally.summary(unknownFields, adjustedValues),
      ...(window && { window }),
    };
  }

  /** Only what is written as an escape can be a character that cannot be stored. */
  #storable(value: unknown, text: string): unknown {
    return text.includes('\\u')
      ? storableTexts(value, () =>
          this.#context.countAdjusted('unstorableText'),
        )
      : value;
  }

  #parse(entry: JsonObject | undefined): Parsed<T> {
    if (!entry) {
      return 'notAnObject';
    }
    const record = this.#kind.parse(entry, this.#context);
    if (typeof record === 'string') {
      return record;
    }
    if (this.#day !== undefined && record.day !== this.#day) {
      return 'wrongDay';
    }
    this.#scopeId ??= record.scopeId;
    if (record.scopeId !== this.#scopeId) {
      return 'otherScope';
    }
    return this.#kind.isFirst(record) ? record : 'duplicate';
  }

  #accept(record: T, line: () => string): void {
    const { day } = record;
    this.#tally.record(
      day,
      this.#kind.hash(record),
      this.#kind.isActive(record),
    );
    this.#onRecord(record, line);
  }
}
