import { JsonReader, JsonSink } from './JsonReader';

const quote = 0x22;
const backslash = 0x5c;
const opening = new Set(Buffer.from('{['));
const closing = new Set(Buffer.from('}]'));
const between = new Set(Buffer.from(', \t\r\n'));
const arrayStart = 0x5b;

/**
 * Reads the objects of an array, or objects that span lines, by following their brackets.
 *
 * GitHub's documentation shows reports in these forms; the files themselves hold a record per line.
 */
export class DocumentReader implements JsonReader {
  readonly #sink: JsonSink;
  readonly #longest: number;
  #pieces: Buffer[] = [];
  #length = 0;
  /** How many arrays are open around the records. */
  #arrays = 0;
  /** How many brackets are open inside the current record; 0 between records. */
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inGarbage = false;

  constructor(sink: JsonSink, longest: number) {
    this.#sink = sink;
    this.#longest = longest;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index];
      if (this.#depth > 0) {
        this.#inside(byte);
        if (this.#depth === 0) {
          this.#keep(chunk.subarray(start, index + 1));
          this.#finish();
        }
      } else {
        this.#outside(byte);
        start = index;
      }
    }
    if (this.#depth > 0) {
      this.#keep(chunk.subarray(start));
    }
  }

  end(): boolean {
    return this.#depth > 0 || this.#arrays > 0;
  }

  #inside(byte: number): void {
    if (this.#escaped) {
      this.#escaped = false;
    } else if (this.#inString) {
      this.#escaped = byte === backslash;
      this.#inString = byte !== quote;
    } else if (byte === quote) {
      this.#inString = true;
    } else if (opening.has(byte)) {
      this.#depth++;
    } else if (closing.has(byte)) {
      this.#depth--;
    }
  }

  #outside(byte: number): void {
    const garbage =
      !opening.has(byte) && !closing.has(byte) && !between.has(byte);
    if (garbage && !this.#inGarbage) {
      this.#sink.dropped('notAnObject');
    }
    this.#inGarbage = garbage;
    if (byte === arrayStart) {
      this.#arrays++;
    } else if (opening.has(byte)) {
      this.#depth = 1;
    } else if (closing.has(byte)) {
      this.#arrays = Math.max(0, this.#arrays - 1);
    }
  }

  #keep(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.#longest) {
      this.#pieces = [];
    } else {
      this.#pieces.push(piece);
    }
  }

  #finish(): void {
    if (this.#length > this.#longest) {
      this.#sink.dropped('tooLong');
    } else {
      this.#sink.text(Buffer.concat(this.#pieces).toString());
    }
    this.#pieces = [];
    this.#length = 0;
  }
}
