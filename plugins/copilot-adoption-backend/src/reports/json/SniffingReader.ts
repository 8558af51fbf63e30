import { DocumentReader } from './DocumentReader';
import { JsonReader, JsonSink } from './JsonReader';
import { LineReader } from './LineReader';

const byteOrderMark = Buffer.from('\uFEFF');
/** An array, or an object whose first line holds nothing but its bracket. */
const document = /^\s*(\[|\{[ \t\r]*\n)/;
/** Not enough yet to tell: blanks, and the bracket of an object at most. */
const undecided = /^\s*(\{[ \t\r]*)?$/;
const longestHead = 1024;

/** Finds out by its first bytes in which form a file is written. */
export class SniffingReader implements JsonReader {
  readonly #sink: JsonSink;
  readonly #longest: number;
  #head: Buffer = Buffer.alloc(0);
  #reader?: JsonReader;

  constructor(sink: JsonSink, longest: number) {
    this.#sink = sink;
    this.#longest = longest;
  }

  push(chunk: Buffer): void {
    if (this.#reader) {
      this.#reader.push(chunk);
      return;
    }
    this.#head = Buffer.concat([this.#head, chunk]);
    const text = this.#head.toString('utf8', 0, longestHead).trimStart();
    // trimStart() takes the byte order mark along, once it is complete.
    const isMarkCut = this.#head.length < byteOrderMark.length;
    if (
      !isMarkCut &&
      (!undecided.test(text) || this.#head.length > longestHead)
    ) {
      this.#open();
    }
  }

  end(): boolean {
    return (this.#reader ?? this.#open()).end();
  }

  #open(): JsonReader {
    const isMarked = this.#head.indexOf(byteOrderMark) === 0;
    const head = this.#head.subarray(isMarked ? byteOrderMark.length : 0);
    const isDocument = document.test(head.toString('latin1', 0, longestHead));
    this.#reader = isDocument
      ? new DocumentReader(this.#sink, this.#longest)
      : new LineReader(this.#sink, this.#longest);
    this.#reader.push(head);
    this.#head = Buffer.alloc(0);
    return this.#reader;
  }
}
