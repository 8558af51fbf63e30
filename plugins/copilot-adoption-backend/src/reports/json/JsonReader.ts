import { DropReason } from '../DropReason';

/** Receives what a file holds, one piece after the other. */
export interface JsonSink {
  /** The text of a value. Returns false where it is no JSON. */
  text(text: string): boolean;
  /** Something that was not even worth a try. */
  dropped(reason: DropReason): void;
}

/** Cuts the bytes of a file into its values, wherever the chunks begin and end. */
export interface JsonReader {
  push(chunk: Buffer): void;
  /** Takes the end of the file, and returns whether it came in the middle of a value. */
  end(): boolean;
}
