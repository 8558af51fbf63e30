import { isJsonObject } from './isJsonObject';

const halfPairs =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Takes out of the texts of a value what cannot be stored, PostgreSQL's U+0000 above all, before anything is made of it.
 *
 * @param onChange - is called for each text that is changed
 */
export function storableTexts(value: unknown, onChange: () => void): unknown {
  if (typeof value === 'string') {
    const text = value.replaceAll('\0', '').replaceAll(halfPairs, '');
    if (text !== value) {
      onChange();
    }
    return text;
  }
  if (Array.isArray(value)) {
    return value.map(one => storableTexts(one, onChange));
  }
  return isJsonObject(value)
    ? Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          storableTexts(one, onChange),
        ]),
      )
    : value;
}
