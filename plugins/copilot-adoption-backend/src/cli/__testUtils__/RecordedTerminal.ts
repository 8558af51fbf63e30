import { Terminal } from '../Terminal';

/** Remembers what a command writes. */
export class RecordedTerminal implements Terminal {
  readonly printed: string[] = [];
  readonly reported: string[] = [];

  print(line: string) {
    this.printed.push(line);
  }

  report(line: string) {
    this.reported.push(line);
  }
}
