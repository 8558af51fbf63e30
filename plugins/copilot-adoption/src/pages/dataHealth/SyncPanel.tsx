import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Panel } from '../../charts';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { FetchAnewDialog } from './FetchAnewDialog';
import { HealthPanelProps } from './HealthPanelProps';
import { ProgressByReport } from './ProgressByReport';
import { RunProgress } from './RunProgress';
import { useQueueRun } from './useQueueRun';

/** What the sync is doing, and for those who may, how to start it. */
export function SyncPanel(props: HealthPanelProps) {
  const { sync, scope, access, onRefresh } = props;
  const { currentRun, lastRun } = sync;
  const text = useText();
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { queue, isQueueing, refusal } = useQueueRun(onRefresh);

  function answer() {
    if (currentRun) {
      return text('dataHealth.sync.running', {
        at: format.moment(currentRun.startedAt ?? currentRun.queuedAt),
      });
    }
    return lastRun
      ? text('dataHealth.sync.last', {
          at: format.moment(lastRun.finishedAt ?? lastRun.queuedAt),
          state: text(`dataHealth.sync.state.${lastRun.state}`),
        })
      : text('dataHealth.sync.idle');
  }

  return (
    <Panel title={text('dataHealth.sync.title')} answer={answer()}>
      {access.manage && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant="contained"
            size="small"
            disabled={isQueueing || currentRun !== null}
            onClick={() => queue({})}
          >
            {text('dataHealth.sync.runNow')}
          </Button>
          <Button
            variant="outlined"
            size="small"
            disabled={isQueueing || currentRun !== null}
            onClick={() => setAsking(true)}
          >
            {text('dataHealth.sync.fetchAnew')}
          </Button>
        </Box>
      )}
      <Typography variant="body2" component="p" role="status" sx={{ my: 1 }}>
        {refusal}
      </Typography>
      {currentRun && <RunProgress run={currentRun} />}
      {currentRun && access.read && (
        <ProgressByReport
          run={currentRun}
          titleOf={ref =>
            sync.scopes.find(each => each.ref === ref)?.title ?? ref
          }
        />
      )}
      {isAsking && (
        <FetchAnewDialog
          scopes={sync.scopes}
          scope={scope.ref}
          onClose={() => setAsking(false)}
          onStart={request => {
            setAsking(false);
            queue(request);
          }}
        />
      )}
    </Panel>
  );
}
