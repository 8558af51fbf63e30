/** Texts inside of texts. */
export interface NestedTexts {
  readonly [key: string]: string | NestedTexts;
}

/** Writes nested texts as Backstage wants those of other languages: `{ a: { b: 'c' } }` as `{ 'a.b': 'c' }`. */
export function flatTexts(
  nested: NestedTexts,
  prefix: string = '',
): Record<string, string> {
  return Object.entries(nested).reduce(
    (flat, [key, text]) => ({
      ...flat,
      ...(typeof text === 'string'
        ? { [prefix + key]: text }
        : flatTexts(text, `${prefix}${key}.`)),
    }),
    {},
  );
}
