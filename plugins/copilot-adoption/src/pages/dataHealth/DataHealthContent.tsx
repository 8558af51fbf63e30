import { AnalyticsContext } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import { pageGap, SubPageProps, visiblePanels } from '../../panels';
import { NotAllowed } from '../../states';
import { useText } from '../../translation';
import { HealthPanelProps } from './HealthPanelProps';
import { healthPanels } from './healthPanels';
import { HealthSummary } from './HealthSummary';

export type DataHealthContentProps = SubPageProps &
  Omit<HealthPanelProps, 'version'>;

/** Everything about the data of one account, from the sentence down to the runs. */
export function DataHealthContent(props: DataHealthContentProps) {
  const { hiddenPanels, ...shown } = props;
  const { sync, access } = shown;
  const text = useText();
  const version = sync.lastRun?.id ?? '';
  return (
    <Box
      sx={{
        display: 'grid',
        gap: pageGap,
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <HealthSummary sync={sync} />
      {visiblePanels('data-health', healthPanels, hiddenPanels)
        .filter(({ needs }) => !needs || access[needs])
        .map(({ id, Panel }) => (
          <AnalyticsContext key={id} attributes={{ panel: id }}>
            <Panel {...shown} version={version} />
          </AnalyticsContext>
        ))}
      {!access.read && (
        <NotAllowed compact permission="copilotAdoption.sync.read">
          {text('dataHealth.readNeeded')}
        </NotAllowed>
      )}
    </Box>
  );
}
