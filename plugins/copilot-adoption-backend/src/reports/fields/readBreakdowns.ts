import { JsonObject } from '@backstage/types';
import { Breakdown } from '../records';
import { BreakdownArray, breakdownArrays } from './breakdownArrays';
import { dimensionValue } from './dimensionValue';
import { isJsonObject } from './isJsonObject';
import { ParseContext } from './ParseContext';
import { addCounters, readCounters } from './readCounters';

/** Reads the rows of the five breakdown arrays. */
export function readBreakdowns(
  json: JsonObject,
  context: ParseContext,
): Breakdown[] {
  const breakdowns: Breakdown[] = [];
  for (const array of breakdownArrays) {
    const rows = json[array.field];
    if (Array.isArray(rows)) {
      for (const row of rows) {
        if (isJsonObject(row)) {
          readRow(row, array, breakdowns, context);
        }
      }
    }
  }
  return breakdowns;
}

function readRow(
  row: JsonObject,
  array: BreakdownArray,
  breakdowns: Breakdown[],
  context: ParseContext,
): void {
  const [first, second] = array.dimensions;
  const entry = context.breakdownKeys.find(
    array,
    dimensionValue(row[first]),
    second ? dimensionValue(row[second]) : '',
  );
  const counters = readCounters(row, context);
  // Values that GitHub writes in two ways become one, and so do their rows.
  if (entry.row && entry.record === breakdowns) {
    addCounters(entry.row.counters, counters);
  } else {
    entry.row = { key: entry.key, counters };
    entry.record = breakdowns;
    breakdowns.push(entry.row);
  }
  context.countUnknownFields(row, array.fields, array.path);
}
