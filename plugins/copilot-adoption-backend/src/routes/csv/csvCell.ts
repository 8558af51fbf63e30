/** What a cell can hold; null is an empty one. */
export type CsvValue = string | number | null;

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Writes a cell by RFC 4180. Numbers stay numbers; a text that a spreadsheet would take for a formula gets an apostrophe
 * in front, because names come from whoever may name a team.
 */
export function csvCell(value: CsvValue): string {
  if (typeof value !== 'string') {
    return value === null ? '' : String(value);
  }
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
