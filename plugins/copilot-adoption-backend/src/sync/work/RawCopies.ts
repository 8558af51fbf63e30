import { Report } from 'backstage-plugin-copilot-adoption-common';
import { Settlement } from '../settle/settle';
import { RawCopy } from './RawCopy';
import { WorkContext } from './WorkContext';

/** The lines of the reports of a day on their way into the archive, where there is to be one. */
export class RawCopies {
  readonly #wanted: boolean;
  readonly #copies = new Map<string, RawCopy>();

  constructor({ settings, copy }: Pick<WorkContext, 'settings' | 'copy'>) {
    // What was read from the archive goes back into it.
    const isReplay = copy !== undefined && copy.source === undefined;
    this.#wanted = settings.retention.raw > 0 || isReplay;
  }

  /** Takes over a line, which is asked for only where it is wanted. */
  add(report: Report, line: () => string) {
    if (this.#wanted) {
      const copy = this.#copies.get(report) ?? new RawCopy();
      copy.add(line());
      this.#copies.set(report, copy);
    }
  }

  /** Lets the copies go with the reports that they belong to. */
  attach(settlements: Settlement[]): Settlement[] {
    return settlements.map(settlement => {
      const { entry, result } = settlement;
      const copy = this.#copies.get(entry.report);
      return copy && (result === 'written' || result === 'unchanged')
        ? { ...settlement, entry: { ...entry, raw: copy.body() } }
        : settlement;
    });
  }
}
