import { JsonObject } from '@backstage/types';
import { dayOfTime } from 'backstage-plugin-copilot-adoption-common';
import { Parsed } from './DropReason';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { toId, toText } from './fields/readIdentity';
import { SeatRecord } from './records';

const seatFields: ReadonlySet<string> = new Set([
  'assignee',
  'organization',
  'assigning_team',
  'created_at',
  'updated_at',
  'pending_cancellation_date',
  'last_activity_at',
  'last_activity_editor',
  'last_authenticated_at',
  'plan_type',
]);

/** Reads an entry of a list of seats: one person's seat, as one organization has granted it. */
export function parseSeatRecord(
  json: JsonObject,
  context: ParseContext,
): Parsed<SeatRecord> {
  const assignee = isJsonObject(json.assignee) ? json.assignee : {};
  const userId = toId(assignee.id);
  if (userId === undefined) {
    return 'noUser';
  }
  context.countUnknownFields(json, seatFields, 'seats[].');
  const cancelledAt = toMoment(json.pending_cancellation_date);
  return {
    userId,
    login: toText(assignee.login),
    plan: toText(json.plan_type) || null,
    createdAt: toMoment(json.created_at),
    lastActivityAt: toMoment(json.last_activity_at),
    lastActivityEditor: toText(json.last_activity_editor) || null,
    assigningTeam: nameOf(json.assigning_team),
    pendingCancellationDay:
      cancelledAt === null ? null : dayOfTime(cancelledAt),
  };
}

/** Moments come with any offset from UTC. */
function toMoment(value: unknown): number | null {
  const moment = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? null : moment;
}

function nameOf(team: unknown): string | null {
  return isJsonObject(team)
    ? toText(team.name) || toText(team.slug) || null
    : null;
}
