import { JsonObject } from '@backstage/types';
import { Measure } from '../records';
import { dimensionValue } from './dimensionValue';
import { Field, FieldTable } from './FieldTable';
import { isJsonObject } from './isJsonObject';
import { measureName } from './measureName';
import { ParseContext } from './ParseContext';
import { toMeasure } from './toMeasure';

/** Reads the numbers of a record that have no column of their own, and counts the fields that nobody knows. */
export function readMeasures(
  json: JsonObject,
  fields: FieldTable,
  context: ParseContext,
): Measure[] {
  const measures: Measure[] = [];
  readObject(json, fields, '', { measures, context });
  return measures;
}

interface Target {
  measures: Measure[];
  context: ParseContext;
}

function readObject(
  json: JsonObject,
  fields: FieldTable,
  path: string,
  target: Target,
): void {
  for (const name of Object.keys(json)) {
    const field = fields.get(name);
    if (field === undefined) {
      target.context.countUnknown(path + name);
    } else if (field !== null) {
      readField(json[name], field, path + name, target);
    }
  }
}

function readField(
  value: unknown,
  field: Field,
  path: string,
  target: Target,
): void {
  if (value === null) {
    return;
  }
  const number =
    field.kind === 'measure' ? toMeasure(value, target.context) : null;
  if (field.kind === 'measure' && number !== null) {
    target.measures.push({ name: field.name, value: number });
  } else if (field.kind === 'object' && isJsonObject(value)) {
    readObject(value, field.fields, `${path}.`, target);
  } else if (field.kind === 'rows' && Array.isArray(value)) {
    readRows(value, field, `${path}[].`, target);
  } else {
    target.context.countUnknown(path);
  }
}

function readRows(
  rows: unknown[],
  field: Extract<Field, { kind: 'rows' }>,
  path: string,
  target: Target,
): void {
  // GitHub may name two rows alike, as it hides the names that its customers gave.
  const sums = new Map<string, number>();
  const add = (name: string, value: number | null) =>
    value !== null && sums.set(name, (sums.get(name) ?? 0) + value);

  for (const row of rows.filter(isJsonObject)) {
    const values = field.namedBy.map(name => dimensionValue(row[name]));
    for (const [prefix, fields] of field.values) {
      add(
        measureName(prefix, values),
        firstNumber(row, fields, target.context),
      );
    }
    if (field.total) {
      add(field.total.name, toMeasure(row[field.total.field], target.context));
    }
    target.context.countUnknownFields(row, field.fields, path);
  }
  sums.forEach((value, name) => target.measures.push({ name, value }));
}

function firstNumber(
  json: JsonObject,
  fields: readonly string[],
  context: ParseContext,
) {
  for (const field of fields) {
    const value = toMeasure(json[field], context);
    if (value !== null) {
      return value;
    }
  }
  return null;
}
