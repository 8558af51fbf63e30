import { memberText } from './memberText';
import { readRankedUsage } from './readRankedUsage';
import { UsageRequest } from './readScopeUsage';
import { UsageSample } from './UsageSample';

/** The newest figures of those teams of a scope that the caller may read and that are large enough. */
export function readTeamUsage(request: UsageRequest): Promise<UsageSample[]> {
  return readRankedUsage(request, {
    kind: 'team',
    nameOf: ({ ref }) => (ref === null ? undefined : memberText(ref)),
  });
}
