import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { SyncRun } from 'backstage-plugin-copilot-adoption-common';
import { useText } from '../../translation';

/** How far a run has come. */
export function RunProgress(props: { run: SyncRun }) {
  const { counts, state } = props.run;
  const text = useText();
  const { planned, written, unchanged, waiting, failed } = counts;
  const done = written + unchanged + waiting + failed;
  const label =
    state === 'queued'
      ? text('dataHealth.sync.queued')
      : text('dataHealth.sync.progress', {
          done: String(done),
          planned: String(planned),
        });
  return (
    <Box sx={{ maxWidth: 480 }}>
      <LinearProgress
        aria-label={label}
        variant={planned > 0 ? 'determinate' : 'indeterminate'}
        value={planned > 0 ? Math.min(100, (done / planned) * 100) : undefined}
        sx={{ height: 6, borderRadius: 3 }}
      />
      <Typography
        variant="caption"
        component="p"
        role="status"
        sx={{ mt: 0.5 }}
      >
        {label}
      </Typography>
    </Box>
  );
}
