/** A field that other code reads, or that tells nothing worth keeping. */
export const known = null;

/** The fields that an object may have. Any other one is counted as unknown. */
export type FieldTable = ReadonlyMap<string, Field | typeof known>;

/** What becomes of a field's value. */
export type Field =
  | { kind: 'measure'; name: string }
  | { kind: 'object'; fields: FieldTable }
  | ({ kind: 'rows' } & MeasureRows);

/** Rows whose numbers become measures, such as `mcp.interactions:` followed by the name of the row. */
interface MeasureRows {
  /** The fields whose values name the row. */
  namedBy: readonly string[];
  /** The beginning of a measure's name, with the fields that may hold its number. */
  values: ReadonlyArray<readonly [prefix: string, fields: readonly string[]]>;
  /** A field that is added up over all rows too, and the measure that the sum becomes. */
  total?: { field: string; name: string };
  /** Every field that a row may have. */
  fields: ReadonlySet<string>;
}

/** Makes a table of the names of measures, nested fields and {@link known} fields. */
export function fieldTable(
  fields: Record<string, string | Field | typeof known>,
): FieldTable {
  const table = new Map<string, Field | typeof known>();
  for (const [name, field] of Object.entries(fields)) {
    table.set(
      name,
      typeof field === 'string' ? { kind: 'measure', name: field } : field,
    );
  }
  return table;
}

export function objectOf(fields: Parameters<typeof fieldTable>[0]): Field {
  return { kind: 'object', fields: fieldTable(fields) };
}

export function rowsOf(rows: {
  /** A field, or several whose values are joined by `/`. */
  namedBy: string | string[];
  /** Fields by the beginning of the measure's name; of several the first that is there counts. */
  values: Record<string, string | string[]>;
  total?: MeasureRows['total'];
  known?: string[];
}): Field {
  const { total } = rows;
  const namedBy = [rows.namedBy].flat();
  const values = Object.entries(rows.values).map(
    ([prefix, fields]) => [prefix, [fields].flat()] as const,
  );
  const fields = values.flatMap(([, names]) => names);
  return {
    kind: 'rows',
    namedBy,
    values,
    total,
    fields: new Set([...namedBy, ...fields, ...(rows.known ?? [])]),
  };
}
