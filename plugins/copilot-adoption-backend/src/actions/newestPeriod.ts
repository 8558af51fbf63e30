import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import { formatDay, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { Metrics } from '../metrics';

/** As long as GitHub's own windows. */
const usualDays = 28;

/** The asked period; without one, the newest 28 days that are held of the account. */
export async function newestPeriod(
  metrics: Pick<Metrics, 'listScopes'>,
  asked: { account: string; from?: string; to?: string },
  credentials: BackstageCredentials,
): Promise<{ from: string; to: string }> {
  const { account, from, to } = asked;
  if (from !== undefined && to !== undefined) {
    return { from, to };
  }
  if (from !== undefined || to !== undefined) {
    throw new InputError(
      "Give both 'from' and 'to', or neither for the newest 28 days",
    );
  }
  const { items } = await metrics.listScopes({ credentials });
  const scope = items.find(({ ref }) => ref === account);
  if (!scope) {
    throw new NotFoundError(
      `No account '${account}', there are ${items
        .map(({ ref }) => ref)
        .join(', ')}`,
    );
  }
  if (!scope.heldThrough) {
    throw new NotFoundError(`Nothing is stored of '${account}' yet`);
  }
  const last = parseDay(scope.heldThrough);
  return { from: formatDay(last - usualDays + 1), to: formatDay(last) };
}
