import { useApi } from '@backstage/core-plugin-api';
import { useAnalytics } from '@backstage/frontend-plugin-api';
import { SyncRunRequest } from 'backstage-plugin-copilot-adoption-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { copilotAdoptionOperatorApiRef } from '../../api';
import { explainError } from '../../states';
import { useText } from '../../translation';

const conflict = 409;

/** Starts runs, and says why one was refused. */
export function useQueueRun(onQueued: () => void): {
  queue: (request: SyncRunRequest) => void;
  isQueueing: boolean;
  refusal?: string;
} {
  const api = useApi(copilotAdoptionOperatorApiRef);
  const text = useText();
  const analytics = useAnalytics();
  const [{ loading, error }, queue] = useAsyncFn(
    async (request: SyncRunRequest) => {
      const isAnew = Object.keys(request).length > 0;
      analytics.captureEvent('run', isAnew ? 'sync anew' : 'sync');
      await api.queueSyncRun(request);
      onQueued();
    },
    [analytics, api, onQueued],
  );
  return { queue, isQueueing: loading, refusal: error && reasonOf(error) };

  function reasonOf(failure: Error): string {
    return (failure as { statusCode?: number }).statusCode === conflict
      ? text('dataHealth.sync.busy')
      : text('dataHealth.sync.failed', {
          message: explainError(failure).detail ?? '',
        });
  }
}
