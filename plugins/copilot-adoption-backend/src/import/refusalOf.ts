import {
  Day,
  formatDay,
  lastLegacyDay,
} from 'backstage-plugin-copilot-adoption-common';
import { FileIndex } from './FileIndex';
import { isImported, RefusedKind, refusedKinds } from './FileKind';

/** Which files are wanted. */
export interface Wanted {
  /** As in `owners` of an index, such as `organization 4001001`. */
  owner: string;
  /** As in `names` of an index, such as `organization octo-org`. */
  name: string;
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
    return 'holds no record of a day. Allowed are the files of the totals, users, user-teams and repositories reports as GitHub sends them, and days of the closed API /copilot/metrics';
  }
  return kinds[0] === 'legacy'
    ? refusalOfLegacy(index, wanted)
    : refusalOfReport(index, wanted);
}

function refusalOfReport(index: FileIndex, wanted: Wanted): string | undefined {
  const strangers = [...index.owners].filter(owner => owner !== wanted.owner);
  if (strangers.length > 0) {
    return `is about ${strangers.join(' and ')}, while ${wanted.scope} is ${
      wanted.owner
    } at GitHub`;
  }
  return isOutside(index, wanted.today - 1)
    ? 'holds days before 2024 or after yesterday, which GitHub cannot have reported'
    : undefined;
}

function refusalOfLegacy(index: FileIndex, wanted: Wanted): string | undefined {
  const names = [...index.names];
  const team = names.find(name => name.startsWith('team '));
  if (team) {
    return `is about the ${team}, and legacy days are kept of whole enterprises and organizations only`;
  }
  const strangers = names.filter(name => name !== wanted.name);
  if (strangers.length > 0) {
    return `says that it is about ${strangers.join(' and ')}, not about ${
      wanted.name
    }`;
  }
  return isOutside(index, lastLegacyDay)
    ? `holds days before 2024 or after ${formatDay(
        lastLegacyDay,
      )}, when GitHub closed /copilot/metrics; what was converted from later reports is no legacy day`
    : undefined;
}

function isOutside({ days }: FileIndex, last: Day): boolean {
  return [...days.keys()].some(day => day < firstDay || day > last);
}
