import { gzipSync } from 'node:zlib';

/** So many characters are packed at a time: a few milliseconds. */
const pieceLength = 256 * 1024;

/** Gathers the lines of a report, packed, for the archive. */
export class RawCopy {
  readonly #packed: Buffer[] = [];
  #waiting: string[] = [];
  #length = 0;

  add(line: string) {
    this.#waiting.push(line, '\n');
    this.#length += line.length;
    if (this.#length >= pieceLength) {
      this.#pack();
    }
  }

  /** The whole, one packed piece behind the other, which every gunzip reads as one. */
  body(): Buffer {
    this.#pack();
    return Buffer.concat(this.#packed);
  }

  #pack() {
    this.#packed.push(gzipSync(this.#waiting.join('')));
    this.#waiting = [];
    this.#length = 0;
  }
}
