import { RankedItem } from 'backstage-plugin-copilot-adoption-common';
import { RankingQuestion } from '../metrics';
import { memberText } from './memberText';
import { readRankedUsage } from './readRankedUsage';
import { UsageRequest } from './readScopeUsage';
import { UsageSample } from './UsageSample';

/** The newest figures of everybody in a scope who was active in the period that they are of. */
export function readUserUsage(
  request: UsageRequest,
  naming: RankingQuestion['naming'],
): Promise<UsageSample[]> {
  return readRankedUsage(request, {
    ...{ kind: 'user', naming },
    nameOf: item => (wasActive(item) ? userText(item) : undefined),
  });
}

/** Days of use are among the figures, so whoever was active has some that is not zero. */
function wasActive({ values }: RankedItem): boolean {
  return values.some(({ value }) => value !== null && value !== 0);
}

function userText({ ref, title }: RankedItem): string {
  return ref === null ? title : memberText(ref);
}
