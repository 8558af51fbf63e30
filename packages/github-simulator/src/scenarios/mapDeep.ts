/**
 * A copy of a record with every plain value in it mapped.
 *
 * @param map - gets the value, its key, and the position of the innermost row that holds it, if any
 */
export function mapDeep(
  record: object,
  map: (value: unknown, key: string, row: number | undefined) => unknown,
  row?: number,
): object {
  const mapped = Object.entries(record).map(([key, value]) => {
    if (Array.isArray(value)) {
      return [key, value.map((one, index) => mapDeep(one, map, index))];
    }
    return value !== null && typeof value === 'object'
      ? [key, mapDeep(value, map, row)]
      : [key, map(value, key, row)];
  });
  return Object.fromEntries(mapped);
}
