import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { MembershipRecord } from '../reports/records';

/** A person's place in a team, with names made up from the ids unless told otherwise. */
export function membershipRecord(
  values: Partial<MembershipRecord> = {},
): MembershipRecord {
  const { userId = 101, teamId = 551 } = values;
  return {
    day: parseDay('2026-11-16'),
    scopeId: '4001001',
    userId,
    login: `person-${userId}`,
    teamId,
    teamSlug: `team-${teamId}`,
    ...values,
  };
}
