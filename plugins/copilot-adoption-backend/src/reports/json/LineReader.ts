import { JsonReader, JsonSink } from './JsonReader';

const lineFeed = 0x0a;

/** Reads one record per line, the usual form of GitHub's reports. */
export class LineReader implements JsonReader {
  readonly #sink: JsonSink;
  readonly #longest: number;
  // The pieces of a line that spans chunks: put together once, when its end arrives.
  #pieces: Buffer[] = [];
  #length = 0;

  constructor(sink: JsonSink, longest: number) {
    this.#sink = sink;
    this.#longest = longest;
  }

  push(chunk: Buffer): void {
    let start = 0;
    let end = chunk.indexOf(lineFeed);
    while (end >= 0) {
      this.#finish(chunk, start, end);
      start = end + 1;
      end = chunk.indexOf(lineFeed, start);
    }
    this.#keep(chunk.subarray(start));
  }

  end(): boolean {
    if (this.#length > this.#longest) {
      this.#sink.dropped('tooLong');
      return false;
    }
    const rest = Buffer.concat(this.#pieces).toString();
    return !this.#sink.text(rest) && rest.trimStart().startsWith('{');
  }

  #finish(chunk: Buffer, start: number, end: number): void {
    if (this.#length + end - start > this.#longest) {
      this.#sink.dropped('tooLong');
    } else if (this.#length > 0) {
      this.#pieces.push(chunk.subarray(start, end));
      this.#sink.text(Buffer.concat(this.#pieces).toString());
    } else {
      this.#sink.text(chunk.toString('utf8', start, end));
    }
    this.#pieces = [];
    this.#length = 0;
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) {
      this.#pieces = [];
    } else if (piece.length > 0) {
      this.#pieces.push(piece);
    }
  }
}
