/** A query string of those parameters that have a value. */
export function searchParamsOf(query: object): URLSearchParams {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined,
  );
  return new URLSearchParams(
    given.map(([name, value]) => [name, String(value)]),
  );
}
