import { JsonObject } from '@backstage/types';
import {
  SeatFigure,
  seatFigures,
} from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from './fields/isJsonObject';
import { ParseContext } from './fields/ParseContext';
import { toText } from './fields/readIdentity';
import { mostPeople, toCount } from './fields/toCount';
import { SubscriptionRecord } from './records';

const subscriptionFields: ReadonlySet<string> = new Set([
  'seat_breakdown',
  'seat_management_setting',
  'public_code_suggestions',
  'ide_chat',
  'platform_chat',
  'cli',
  'plan_type',
]);

const seatFields: ReadonlySet<string> = new Set(seatFigures);

/** Reads what an organization has subscribed to. */
export function parseSubscription(
  json: JsonObject,
  context: ParseContext,
): SubscriptionRecord {
  const seats = isJsonObject(json.seat_breakdown) ? json.seat_breakdown : {};
  context.countUnknownFields(json, subscriptionFields);
  context.countUnknownFields(seats, seatFields, 'seat_breakdown.');
  const counted = seatFigures.map(
    figure => [figure, toCount(seats[figure], context, mostPeople)] as const,
  );
  return {
    plan: toWord(json.plan_type),
    seatManagement: toWord(json.seat_management_setting),
    publicCodeSuggestions: toWord(json.public_code_suggestions),
    ideChat: toWord(json.ide_chat),
    platformChat: toWord(json.platform_chat),
    cli: toWord(json.cli),
    seats: Object.fromEntries(counted) as Record<SeatFigure, number | null>,
  };
}

function toWord(value: unknown): string | null {
  return toText(value) || null;
}
