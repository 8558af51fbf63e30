import { JsonObject } from '@backstage/types';
import { measures } from 'backstage-plugin-copilot-adoption-common';
import { Parsed } from './DropReason';
import { breakdownFields } from './fields/breakdownArrays';
import { fieldTable } from './fields/FieldTable';
import { ParseContext } from './fields/ParseContext';
import { phaseFields } from './fields/phaseFields';
import { pullRequestFields } from './fields/pullRequestFields';
import { readActivity } from './fields/readActivity';
import { counterFields } from './fields/readCounters';
import { readIdentity } from './fields/readIdentity';
import { readMeasures } from './fields/readMeasures';
import { identityFields, knownFields } from './fields/sharedFields';
import { surfaceFields } from './fields/surfaceFields';
import { mostPeople, toCount } from './fields/toCount';
import { TotalsRecord } from './records';

/** Counts of people that GitHub publishes and that become measures of the same name. */
const peopleFields = Object.fromEntries(
  Object.values(measures)
    .filter(name => /^(daily|weekly|monthly)_/.test(name))
    .map(name => [name, name]),
);

/** What a record of totals may hold. */
export const totalsFields = fieldTable({
  ...identityFields,
  ...knownFields(counterFields),
  ...knownFields(breakdownFields),
  ...knownFields([
    'daily_active_users',
    'weekly_active_users',
    'monthly_active_users',
  ]),
  ...peopleFields,
  ...surfaceFields,
  totals_by_ai_adoption_phase: phaseFields,
  pull_requests: pullRequestFields,
});

/** Reads a record of enterprise-1-day or organization-1-day, or an entry of `day_totals`: a scope on one day. */
export function parseTotalsRecord(
  json: JsonObject,
  context: ParseContext,
): Parsed<TotalsRecord> {
  const identity = readIdentity(json, context);
  if (typeof identity === 'string') {
    return identity;
  }
  return {
    day: identity.day,
    scopeId: identity.scopeId,
    publishedActives: {
      1: toCount(json.daily_active_users, context, mostPeople),
      7: toCount(json.weekly_active_users, context, mostPeople),
      28: toCount(json.monthly_active_users, context, mostPeople),
    },
    ...readActivity(json, context),
    measures: readMeasures(json, totalsFields, context),
  };
}
