import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Writes records as a packed file of a report. */
export async function writeRecords(
  folder: string,
  name: string,
  records: readonly object[],
): Promise<void> {
  const text = records.map(record => `${JSON.stringify(record)}\n`).join('');
  await writeFile(
    join(folder, `${name}.ndjson.gz`),
    await promisify(gzip)(text),
  );
}
