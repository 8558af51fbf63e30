import { Day } from 'backstage-plugin-copilot-adoption-common';
import { FileIndex } from './FileIndex';
import { isImported, RefusedKind, refusedKinds } from './FileKind';

/** Which files are wanted. */
export interface Wanted {
  /** As in `owners` of an index, such as `organization 4001001`. */
  owner: string;
  /** As the operator names it, such as `organization:octo-org`. */
  scope: string;
  today: Day;
}

/** The first day of the calendar that the database holds. */
const firstDay = Date.UTC(2024, 0, 1) / 86_400_000;

/** Why a file is not imported at all; undefined for a file that is. */
export function refusalOf(
  index: FileIndex,
  wanted: Wanted,
): string | undefined {
  if (index.failure) {
    return `cannot be read to its end: ${index.failure}. Fetch or copy it again`;
  }
  const kinds = [...index.kinds];
  const refused = kinds.find(kind => !isImported(kind));
  if (refused) {
    return refusedKinds[refused as RefusedKind];
  }
  if (kinds.length > 1) {
    return `holds more than one report (${kinds.join(
      ', ',
    )}); put each into a file of its own`;
  }
  if (index.days.size === 0) {
    return 'holds no record of a day. Allowed are the files of the totals, users, user-teams and repositories reports as GitHub sends them';
  }
  const strangers = [...index.owners].filter(owner => owner !== wanted.owner);
  if (strangers.length > 0) {
    return `is about ${strangers.join(' and ')}, while ${wanted.scope} is ${
      wanted.owner
    } at GitHub`;
  }
  const days = [...index.days.keys()];
  return days.some(day => day < firstDay || day >= wanted.today)
    ? 'holds days before 2024 or after yesterday, which GitHub cannot have reported'
    : undefined;
}
