import { setImmediate } from 'node:timers/promises';
import { UnreadableReportError } from '../UnreadableReportError';
import { JsonSink } from './JsonReader';
import { SniffingReader } from './SniffingReader';

/** How many bytes are worked on before the event loop gets its turn: about a millisecond. */
const sliceBytes = 64 * 1024;

/** No record is as long as this: 28 days of a very large enterprise stay below. */
const longestRecord = 64 * 1024 * 1024;

/**
 * Reads a file in constant memory: a record per line, an array, or a single object.
 *
 * @throws UnreadableReportError where the file was cut in the middle of a record.
 */
export async function readJson(
  bytes: AsyncIterable<Uint8Array>,
  sink: JsonSink,
  longest = longestRecord,
): Promise<void> {
  const reader = new SniffingReader(sink, longest);
  let sinceTurn = 0;
  for await (const chunk of bytes) {
    for (let start = 0; start < chunk.length; start += sliceBytes) {
      const length = Math.min(sliceBytes, chunk.length - start);
      reader.push(Buffer.from(chunk.buffer, chunk.byteOffset + start, length));
      sinceTurn += length;
      // Chunks that wait already arrive without a turn of the event loop between them.
      if (sinceTurn >= sliceBytes) {
        sinceTurn = 0;
        await setImmediate();
      }
    }
  }
  if (reader.end()) {
    throw new UnreadableReportError(
      'truncated',
      'The report ends in the middle of a record',
    );
  }
}
