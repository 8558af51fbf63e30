import { JsonObject } from '@backstage/types';
import { Parsed } from './DropReason';
import { breakdownFields } from './fields/breakdownArrays';
import { fieldTable } from './fields/FieldTable';
import { identityFields, knownFields } from './fields/sharedFields';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { readActivity } from './fields/readActivity';
import { counterFields } from './fields/readCounters';
import { flagFields, readFlags } from './fields/readFlags';
import { readIdentity, toId, toText } from './fields/readIdentity';
import { readMeasures } from './fields/readMeasures';
import { readVersions } from './fields/readVersions';
import { surfaceFields } from './fields/surfaceFields';
import { toCount } from './fields/toCount';
import { toMeasure } from './fields/toMeasure';
import { UserRecord } from './records';

const userFields = fieldTable({
  ...identityFields,
  ...knownFields(counterFields),
  ...knownFields(breakdownFields),
  ...knownFields(flagFields),
  ...surfaceFields,
  ...knownFields([
    'user_id',
    'user_login',
    'ai_credits_used',
    'ai_adoption_phase',
    // An early description listed features as fields of the record; they are values of `feature`.
    'chat_panel_ask_mode',
    'chat_panel_edit_mode',
    'chat_panel_agent_mode',
    'chat_panel_plan_mode',
    'chat_panel_custom_mode',
    'chat_panel_unknown_mode',
    'agent_edit',
  ]),
});

/** There are four phases; the database has room for many more. */
const highestPhase = 2 ** 15 - 1;

/** Reads a line of users-1-day or users-28-day: one person on one day. */
export function parseUserRecord(
  json: JsonObject,
  context: ParseContext,
): Parsed<UserRecord> {
  const identity = readIdentity(json, context);
  if (typeof identity === 'string') {
    return identity;
  }
  const userId = toId(json.user_id);
  if (userId === undefined) {
    return 'noUser';
  }
  const { counters, breakdowns } = readActivity(json, context);
  const phase = json.ai_adoption_phase;
  return {
    day: identity.day,
    scopeId: identity.scopeId,
    userId,
    login: toText(json.user_login),
    ...readFlags(json, counters),
    phase: isJsonObject(phase)
      ? toCount(phase.phase_number, context, highestPhase)
      : null,
    credits: toMeasure(json.ai_credits_used, context),
    counters,
    breakdowns,
    measures: readMeasures(json, userFields, context),
    versions: readVersions(json),
  };
}
