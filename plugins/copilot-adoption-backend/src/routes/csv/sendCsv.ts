import { setImmediate } from 'node:timers/promises';
import { Response } from 'express';
import { csvCell, CsvValue } from './csvCell';
import { CsvTable } from './CsvTable';

/** So many rows are written between two turns of the event loop. */
const rowsAtATime = 1000;

/** Answers with a table as a file. */
export async function sendCsv(
  response: Response,
  { name, header, rows }: CsvTable,
): Promise<void> {
  response.set({
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="${fileName(name)}"`,
  });
  response.write(csvLines([header]));
  for (let row = 0; row < rows.length; row += rowsAtATime) {
    response.write(csvLines(rows.slice(row, row + rowsAtATime)));
    await setImmediate();
  }
  response.end();
}

function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Only what every file system takes. */
function fileName(parts: readonly string[]): string {
  const words = ['copilot', ...parts].map(part =>
    part.replaceAll(/[^\w.]+/g, '-'),
  );
  return `${words.join('-').slice(0, 120)}.csv`;
}
