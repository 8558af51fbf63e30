import { JsonObject } from '@backstage/types';
import { Parsed } from './DropReason';
import { ParseContext } from './fields/ParseContext';
import { readIdentity, toId, toText } from './fields/readIdentity';
import { identityFields } from './fields/sharedFields';
import { MembershipRecord } from './records';

const membershipFields: ReadonlySet<string> = new Set([
  ...Object.keys(identityFields),
  'user_id',
  'user_login',
  'team_id',
  'slug',
]);

/** Reads a line of user-teams-1-day: one person in one team on one day. */
export function parseMembershipRecord(
  json: JsonObject,
  context: ParseContext,
): Parsed<MembershipRecord> {
  const identity = readIdentity(json, context);
  if (typeof identity === 'string') {
    return identity;
  }
  const userId = toId(json.user_id);
  const teamId = toId(json.team_id);
  if (userId === undefined || teamId === undefined) {
    return userId === undefined ? 'noUser' : 'noTeam';
  }
  context.countUnknownFields(json, membershipFields);
  return {
    day: identity.day,
    scopeId: identity.scopeId,
    userId,
    login: toText(json.user_login),
    teamId,
    teamSlug: toText(json.slug),
  };
}
