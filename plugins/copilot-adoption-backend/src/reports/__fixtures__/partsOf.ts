import { ReportParts } from '../readReport';

/** Serves files as the parts of a report, cut into chunks of the given size. */
export async function* partsOf(
  files: (string | Buffer)[],
  chunkSize = 64 * 1024,
): ReportParts {
  for (const file of files) {
    yield chunksOf(Buffer.from(file), chunkSize);
  }
}

async function* chunksOf(
  bytes: Buffer,
  size: number,
): AsyncIterable<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}
