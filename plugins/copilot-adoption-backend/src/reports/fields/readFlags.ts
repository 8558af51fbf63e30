import { JsonObject } from '@backstage/types';
import {
  counters as counterNames,
  PeopleFlag,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { Counters, UserRecord } from '../records';

/** GitHub's field per flag, with an older name to fall back to. */
const sources: readonly [PeopleFlag, field: string, olderField?: string][] = [
  ['chat', 'used_chat'],
  ['agent', 'used_agent'],
  ['cli', 'used_cli'],
  ['cloud_agent', 'used_copilot_cloud_agent', 'used_copilot_coding_agent'],
  ['code_review_active', 'used_copilot_code_review_active'],
  ['code_review_passive', 'used_copilot_code_review_passive'],
  ['copilot_app', 'used_copilot_app'],
  ['vscode_agent', 'used_vscode_agent'],
];

export const flagFields = sources.flatMap(([, ...fields]) =>
  fields.filter(field => field !== undefined),
);

/** GitHub's field that says who has a flag, or who was active at all. */
export function flagSource(flag: PeopleFlag | undefined): string {
  if (flag === 'engaged') {
    return 'any counter or used_* of users';
  }
  return sources.find(([name]) => name === flag)?.[1] ?? 'user_id of users';
}

const flagSources = sources.map(
  ([flag, field, olderField]) => [bitOf(flag), field, olderField] as const,
);
const engaged = bitOf('engaged');

/** Reads what a person is known to have used, and derives whether the person was engaged at all. */
export function readFlags(
  json: JsonObject,
  counters: Counters,
): Pick<UserRecord, 'flags' | 'knownFlags'> {
  let flags = 0;
  let knownFlags = 0;
  for (const [bit, field, olderField] of flagSources) {
    const value = json[field] ?? (olderField && json[olderField]);
    if (typeof value === 'boolean') {
      knownFlags |= bit;
      flags |= value ? bit : 0;
    }
  }
  const known = counterNames.some(counter => counters[counter] !== null);
  const active = counterNames.some(counter => (counters[counter] ?? 0) > 0);
  return {
    flags: active || flags > 0 ? flags | engaged : flags,
    knownFlags: known || knownFlags > 0 ? knownFlags | engaged : knownFlags,
  };
}

function bitOf(flag: PeopleFlag): number {
  return 1 << peopleFlags.indexOf(flag);
}
