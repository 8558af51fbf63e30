import { Day } from 'backstage-plugin-copilot-adoption-common';
import { FileKind, ImportedReport } from './FileKind';

/** A day of reports that are kept together, with the files that they are read from. */
export interface DayImport {
  lane: 'totals' | 'people' | 'repositories';
  day: Day;
  files: Partial<Record<ImportedReport, string[]>>;
}

export const lanes = {
  totals: ['totals'],
  people: ['users', 'user-teams'],
  repositories: ['repositories'],
} as const satisfies Record<DayImport['lane'], ImportedReport[]>;

export function laneOf(kind: FileKind): DayImport['lane'] {
  return kind === 'totals' || kind === 'repositories' ? kind : 'people';
}

/** Something that was asked for and is not done. */
export interface Refusal {
  /** A file, or a day of a report. */
  what: string;
  reason: string;
}
