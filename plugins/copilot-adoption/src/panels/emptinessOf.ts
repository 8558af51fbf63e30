import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';

/** Why a page has nothing to show at all. */
export type Emptiness = 'noData' | 'tooFew' | 'accountsOnly';

/** Whether an answer holds no value anywhere, and why. */
export function emptinessOf(response: SeriesResponse): Emptiness | undefined {
  const { series } = response;
  const hasValue = series.some(
    ({ total, values }) => total !== null || values.some(v => v !== null),
  );
  if (hasValue) {
    return undefined;
  }
  const isSuppressed = series.some(
    ({ totalState, states }) =>
      totalState === 'suppressed' || states.includes('suppressed'),
  );
  return isSuppressed ? 'tooFew' : 'noData';
}
