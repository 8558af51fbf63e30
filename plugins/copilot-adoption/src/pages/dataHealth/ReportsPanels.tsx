import Box from '@mui/material/Box';
import { pageGap } from '../../panels';
import { HealthPanelProps } from './HealthPanelProps';
import { ReportPanel } from './ReportPanel';

/** Every report of the account, side by side. */
export function ReportsPanels(props: HealthPanelProps) {
  const { scope, access, version, sync } = props;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: pageGap,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          lg: 'repeat(2, minmax(0, 1fr))',
        },
      }}
    >
      {scope.reports.map(health => (
        <ReportPanel
          key={`${scope.ref} ${health.report}`}
          scope={scope.ref}
          health={health}
          withDays={access.read}
          version={version}
          isRunning={sync.currentRun !== null}
        />
      ))}
    </Box>
  );
}
