import { JsonObject } from '@backstage/types';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { DropReason } from '../DropReason';
import { ParseContext } from './ParseContext';

interface Identity {
  day: Day;
  scopeId: string;
}

/** Reads which day, and which enterprise or organization, a record is about. */
export function readIdentity(
  json: JsonObject,
  context: ParseContext,
): Identity | DropReason {
  const day = context.day(json.day);
  if (day === undefined) {
    const isWindow = !('day' in json) && 'report_end_day' in json;
    return isWindow ? 'windowTotal' : 'noDay';
  }
  // Records of organizations name their enterprise as well, which may be empty.
  const scopeId = json.organization_id || json.enterprise_id;
  return scopeId ? { day, scopeId: String(scopeId) } : 'noScope';
}

/** GitHub's id of a person or team: a whole number, even where it comes as text. */
export function toId(value: unknown): number | undefined {
  const id = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(id) ? (id as number) : undefined;
}

export function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
