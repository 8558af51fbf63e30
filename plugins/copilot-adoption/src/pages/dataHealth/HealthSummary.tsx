import Typography from '@mui/material/Typography';
import { SyncResponse } from 'backstage-plugin-copilot-adoption-common';
import { useText } from '../../translation';

/** The page in one sentence. */
export function HealthSummary(props: { sync: SyncResponse }) {
  const { scopes, currentRun, enabled } = props.sync;
  const text = useText();
  const reports = scopes.flatMap(scope => scope.reports);
  const troubled = reports.filter(({ lastError }) => lastError !== null);
  const isComplete = reports.every(
    ({ heldThrough, newestCompleteDay }) =>
      heldThrough !== null && newestCompleteDay === heldThrough,
  );
  const sentences = [
    troubled.length > 0 &&
      text('dataHealth.summary.trouble', { count: troubled.length }),
    troubled.length === 0 &&
      text(
        isComplete
          ? 'dataHealth.summary.complete'
          : 'dataHealth.summary.incomplete',
      ),
    currentRun && text('dataHealth.summary.running'),
    !enabled && text('dataHealth.summary.disabled'),
  ];
  return (
    <Typography
      component="p"
      aria-live="polite"
      sx={{ fontSize: { xs: 16, sm: 18 }, lineHeight: 1.5, my: 0.5 }}
    >
      {sentences.filter(Boolean).join(' ')}
    </Typography>
  );
}
