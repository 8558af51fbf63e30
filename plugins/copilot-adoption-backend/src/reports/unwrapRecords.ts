import { JsonObject } from '@backstage/types';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { readMeasures } from './fields/readMeasures';
import { windowFields } from './fields/windowFields';

/**
 * Takes the records out of a value: the elements of an array, the `day_totals` of a 28-day report,
 * or the value itself. Undefined stands for what is no object.
 */
export function unwrapRecords(
  value: unknown,
  context: ParseContext,
): (JsonObject | undefined)[] {
  if (Array.isArray(value)) {
    return value.flatMap(element => unwrapRecords(element, context));
  }
  if (!isJsonObject(value)) {
    return [undefined];
  }
  if (!Array.isArray(value.day_totals)) {
    return [value];
  }
  const measures = readMeasures(value, windowFields, context);
  const lastDay = context.day(value.report_end_day);
  if (lastDay !== undefined && measures.length > 0) {
    context.window = { lastDay, measures };
  }
  // The days of some reports leave it to the wrapper to say whose days they are.
  const { organization_id, enterprise_id } = value;
  return value.day_totals.map(entry =>
    isJsonObject(entry)
      ? { organization_id, enterprise_id, ...entry }
      : undefined,
  );
}
