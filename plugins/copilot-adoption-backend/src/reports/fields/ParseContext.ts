import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { JsonObject } from '@backstage/types';
import { Adjustment, Adjustments } from '../Adjustment';
import { WindowRecord } from '../records';
import { BreakdownKeys } from './BreakdownKeys';

/** What the parsers of one report share from line to line. */
export class ParseContext {
  readonly breakdownKeys = new BreakdownKeys();
  readonly adjustedValues: Adjustments = {};
  readonly unknownFields = new Map<string, number>();
  /** What a report of 28 days says of all of them together. */
  window: WindowRecord | undefined;
  readonly #days = new Map<string, Day | undefined>();

  /** The day that a text such as `2026-11-16` names. */
  day(text: unknown): Day | undefined {
    if (typeof text !== 'string') {
      return undefined;
    }
    // A report names the same few days on every line.
    if (!this.#days.has(text)) {
      this.#days.set(text, readDay(text));
    }
    return this.#days.get(text);
  }

  countAdjusted(adjustment: Adjustment): void {
    this.adjustedValues[adjustment] =
      (this.adjustedValues[adjustment] ?? 0) + 1;
  }

  countUnknown(path: string): void {
    this.unknownFields.set(path, (this.unknownFields.get(path) ?? 0) + 1);
  }

  /** Counts the fields of a row that are not among the known ones. */
  countUnknownFields(
    row: JsonObject,
    knownFields: ReadonlySet<string>,
    path = '',
  ): void {
    for (const name of Object.keys(row)) {
      if (!knownFields.has(name)) {
        this.countUnknown(path + name);
      }
    }
  }
}

function readDay(text: string): Day | undefined {
  try {
    return parseDay(text);
  } catch {
    return undefined;
  }
}
