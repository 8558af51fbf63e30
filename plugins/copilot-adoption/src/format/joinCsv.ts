/** One of several tables of the same columns. */
export interface NamedCsv {
  name: string;
  csv: string;
}

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r]/;

/** Puts tables of the same columns below each other, with a first column that says which row is of which. */
export function joinCsv(column: string, tables: readonly NamedCsv[]): string {
  const [header = ''] = linesOf(tables[0]?.csv ?? '');
  const rows = tables.flatMap(({ name, csv }) =>
    linesOf(csv)
      .slice(1)
      .map(line => `${cellOf(name)},${line}`),
  );
  return [`${column},${header}`, ...rows].map(line => `${line}\r\n`).join('');
}

/** Names of teams, languages and models have no line breaks, so that each line is a row. */
function linesOf(csv: string): string[] {
  return csv.split('\r\n').filter(line => line !== '');
}

/** As the backend writes its own cells. */
function cellOf(name: string): string {
  const text = formula.test(name) ? `'${name}` : name;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
