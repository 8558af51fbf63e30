import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { SyncResponse } from 'backstage-plugin-copilot-adoption-common';
import useInterval from 'react-use/esm/useInterval';
import { useSync } from '../hooks';
import { Text, useText } from '../translation';
import { Notice } from './Notice';

/** Often enough to see it move; both answers are small and cheap. */
const refreshEvery = 4_000;

export interface FirstSyncProps {
  scope: string;
  /** Looks whether the first days have arrived. */
  onRefresh: () => void;
  compact?: boolean;
}

/** Nothing is stored yet: says what is being fetched, and goes away by itself. */
export function FirstSync(props: FirstSyncProps) {
  const text = useText();
  const sync = useSync();
  useInterval(() => {
    sync.retry();
    props.onRefresh();
  }, refreshEvery);

  return (
    <Notice
      role="status"
      compact={props.compact}
      title={text('states.firstSync.title')}
    >
      <p>{text('states.firstSync.text')}</p>
      {sync.data && <Progress sync={sync.data} />}
      {sync.data &&
        errorsOf(sync.data, props.scope, text).map(advice => (
          <p key={advice}>{advice}</p>
        ))}
    </Notice>
  );
}

function Progress(props: { sync: SyncResponse }) {
  const text = useText();
  const { currentRun, enabled } = props.sync;
  if (!currentRun) {
    return (
      <p>
        {text(
          enabled ? 'states.firstSync.waiting' : 'states.firstSync.disabled',
        )}
      </p>
    );
  }
  const { planned, written, unchanged, waiting, failed } = currentRun.counts;
  const done = written + unchanged + waiting + failed;
  const label = text('states.firstSync.progress', {
    done: String(done),
    planned: String(planned),
  });
  return (
    <Box sx={{ width: 320, maxWidth: '100%' }}>
      <LinearProgress
        aria-label={label}
        variant={planned > 0 ? 'determinate' : 'indeterminate'}
        value={planned > 0 ? Math.min(100, (done / planned) * 100) : undefined}
      />
      <p>{label}</p>
    </Box>
  );
}

/** Each kind of error once: a missing permission fails every report alike. */
function errorsOf(sync: SyncResponse, scope: string, text: Text): string[] {
  const reports = sync.scopes.find(({ ref }) => ref === scope)?.reports ?? [];
  return [
    ...new Set(
      reports.flatMap(({ lastError }) =>
        lastError ? [text('states.firstSync.advice', lastError)] : [],
      ),
    ),
  ];
}
