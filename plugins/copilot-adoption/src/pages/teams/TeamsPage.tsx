import Box from '@mui/material/Box';
import { CopilotFrame } from '../../components/CopilotFrame';
import { FreshnessNote } from '../../components/FreshnessNote';
import { pageGap, PanelGrid, SubPageProps, visiblePanels } from '../../panels';
import { TeamChoiceProvider } from './TeamChoice';
import { TeamOfView } from './TeamOfView';
import { teamsPanels } from './teamsPanels';

/** How are the teams doing, and which need help? */
export function TeamsPage(props: SubPageProps) {
  const visible = visiblePanels('teams', teamsPanels, props.hiddenPanels);
  const ofAll = visible.filter(panel => panel.of === 'all');
  return (
    <CopilotFrame placeholder={<PanelGrid panels={ofAll} />}>
      {(view, setFilters) =>
        view.member ? (
          <TeamOfView
            view={view}
            setFilters={setFilters}
            panels={visible.filter(panel => panel.of === 'team')}
          />
        ) : (
          <TeamChoiceProvider
            key={view.scope.ref}
            view={view}
            setFilters={setFilters}
          >
            <Box
              sx={{
                display: 'grid',
                gap: pageGap,
                gridTemplateColumns: 'minmax(0, 1fr)',
              }}
            >
              <FreshnessNote view={view} />
              <PanelGrid panels={ofAll} view={view} />
            </Box>
          </TeamChoiceProvider>
        )
      }
    </CopilotFrame>
  );
}
