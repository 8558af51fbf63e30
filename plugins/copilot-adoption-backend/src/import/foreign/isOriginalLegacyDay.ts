import {
  lastLegacyDay,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';
import { isJsonObject } from '../../reports/fields/isJsonObject';
import { ParseContext } from '../../reports/fields/ParseContext';
import { parseLegacyDay } from '../../reports/legacy/parseLegacyDay';

/**
 * Whether a document is what GitHub's closed API said of a day. The viewer keeps in the same form what it has made of
 * later reports; there, everybody active is engaged, and nobody is engaged with completions or on github.com.
 */
export function isOriginalLegacyDay(document: unknown): boolean {
  const legacy = isJsonObject(document)
    ? parseLegacyDay(document, new ParseContext())
    : 'notAnObject';
  if (typeof legacy === 'string' || legacy.day > lastLegacyDay) {
    return false;
  }
  const isEngaged = (asked: LegacySurface) =>
    legacy.rows.some(
      ({ surface, engaged_users: people }) =>
        surface === asked && Number(people) > 0,
    );
  const [total] = legacy.rows;
  return (
    total.active_users !== total.engaged_users ||
    isEngaged('completions') ||
    isEngaged('dotcom_chat') ||
    isEngaged('pull_requests')
  );
}
