import { Day } from 'backstage-plugin-copilot-adoption-common';
import { DayImport, laneOf } from './DayImport';
import { FileIndex } from './FileIndex';
import { ImportedReport } from './FileKind';

/**
 * Puts together which files tell about which day. A report of one day goes before those of 28 days, and of these the
 * one that ends last: it knows the day best. Files of equal standing are parts of one report.
 */
export function planDays(indexes: readonly FileIndex[]): DayImport[] {
  const plan = new Map<string, DayImport>();
  for (const index of [...indexes].sort(byStanding)) {
    const [report] = [...index.kinds] as ImportedReport[];
    for (const day of index.days.keys()) {
      const lane = laneOf(report);
      const key = `${day} ${lane}`;
      const entry = plan.get(key) ?? { lane, day, files: {} };
      plan.set(key, entry);
      const others = (entry.files[report] ??= []);
      if (
        others.length === 0 ||
        standingOf(indexes, others[0]) === index.windowEnd
      ) {
        others.push(index.path);
      }
    }
  }
  return [...plan.values()].sort(
    (a, b) => a.day - b.day || (a.lane < b.lane ? -1 : 1),
  );
}

function byStanding(one: FileIndex, other: FileIndex): number {
  const rank = ({ windowEnd = Infinity }: FileIndex): Day => windowEnd;
  return one.windowEnd === other.windowEnd ? 0 : rank(other) - rank(one);
}

function standingOf(indexes: readonly FileIndex[], path: string) {
  return indexes.find(index => index.path === path)?.windowEnd;
}
