import { InputError } from '@backstage/errors';
import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';

/** @throws InputError where the last day comes before the first one. */
export function parseDays(texts: { from?: string; to?: string }): {
  from?: Day;
  to?: Day;
} {
  const from = texts.from === undefined ? undefined : parseDay(texts.from);
  const to = texts.to === undefined ? undefined : parseDay(texts.to);
  if (from !== undefined && to !== undefined && to < from) {
    throw new InputError(
      `Parameter 'to': ${texts.to} comes before 'from' (${texts.from})`,
    );
  }
  return { from, to };
}
