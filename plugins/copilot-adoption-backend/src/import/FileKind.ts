/** The reports of GitHub that are imported as they are. */
export const importedReports = [
  'totals',
  'users',
  'user-teams',
  'repositories',
] as const;

export type ImportedReport = (typeof importedReports)[number];

/** What the records of a file are. */
export type FileKind = ImportedReport | 'legacy' | RefusedKind;

/** What is recognized, and not imported, with the reason. */
export const refusedKinds = {
  envelope:
    "is GitHub's list of download links, which have expired; the files behind them are needed",
  seats:
    'is a list of seats; seats are snapshots of the day on which they are asked for, and have no history to import',
  'usage-api':
    'comes from the beta API /copilot/usage, which counted differently from everything that followed',
} as const;

export type RefusedKind = keyof typeof refusedKinds;

export function isImported(kind: FileKind): kind is ImportedReport | 'legacy' {
  return (
    kind === 'legacy' || (importedReports as readonly string[]).includes(kind)
  );
}
