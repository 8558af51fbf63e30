import { JsonObject, JsonValue } from '@backstage/types';
import { toId } from '../fields/readIdentity';
import { isJsonObject } from '../fields/isJsonObject';

/** Whether a person, by GitHub's id, has to be left out. */
export type IsLeftOut = (userId: number) => boolean;

/**
 * Takes people out of a report, be it lines of JSON or one document. Lines without them stay byte for byte; nothing is
 * returned where nobody had to be taken out.
 *
 * @throws SyntaxError where the text is neither.
 */
export function withoutPeople(
  text: string,
  isLeftOut: IsLeftOut,
): string | undefined {
  const lines = text.split('\n');
  const kept = parseLines(lines)?.flatMap((value, index) => {
    const rest = value === undefined ? undefined : strip(value, isLeftOut);
    if (rest === value) {
      return [lines[index]];
    }
    return rest === undefined ? [] : [JSON.stringify(rest)];
  });
  if (kept) {
    const rest = kept.join('\n');
    return rest === text ? undefined : rest;
  }
  const value: JsonValue = JSON.parse(text);
  const rest = strip(value, isLeftOut);
  return rest === value ? undefined : JSON.stringify(rest ?? []);
}

/** Nothing where the lines are parts of one document. */
function parseLines(
  lines: readonly string[],
): (JsonValue | undefined)[] | undefined {
  try {
    return lines.map(line =>
      line.trim() === '' ? undefined : JSON.parse(line.replace(/^\uFEFF/, '')),
    );
  } catch {
    return undefined;
  }
}

/** The same value where nobody is in it; nothing where it is about such a person. */
function strip(value: JsonValue, isLeftOut: IsLeftOut): JsonValue | undefined {
  if (Array.isArray(value)) {
    const items = value.map(item => strip(item, isLeftOut));
    return items.every((item, index) => item === value[index])
      ? value
      : items.filter(item => item !== undefined);
  }
  if (!isJsonObject(value)) {
    return value;
  }
  const userId = userOf(value);
  if (userId !== undefined && isLeftOut(userId)) {
    return undefined;
  }
  const entries = Object.entries(value).map(
    ([name, one]) =>
      [name, one === undefined ? one : strip(one, isLeftOut)] as const,
  );
  return entries.every(([name, one]) => one === value[name])
    ? value
    : (Object.fromEntries(entries) as JsonObject);
}

/** Lines of people name them themselves, seats by whom they are assigned to. */
function userOf(value: JsonObject): number | undefined {
  return (
    toId(value.user_id) ??
    (isJsonObject(value.assignee) ? toId(value.assignee.id) : undefined)
  );
}
