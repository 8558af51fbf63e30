import Box from '@mui/material/Box';
import { CopilotFrame } from '../../components/CopilotFrame';
import { View } from '../../filters';
import { useAccess } from '../../hooks';
import { PanelGrid, SubPageProps, visiblePanels } from '../../panels';
import { ErrorNotice, NotAllowed } from '../../states';
import { useText } from '../../translation';
import { seatsPanels } from './seatsPanels';

/** As much as between panels, since no sentence stands between them and the filters. */
const belowFilters = { pt: { xs: 0.5, sm: 1.5 } };

/** Who holds a seat and does not use it, and what does Copilot cost? */
export function SeatsPage(props: SubPageProps) {
  const visible = visiblePanels('seats', seatsPanels, props.hiddenPanels);
  return (
    <CopilotFrame
      placeholder={
        <Box sx={belowFilters}>
          <PanelGrid panels={visible} />
        </Box>
      }
    >
      {view => (
        <Box sx={belowFilters}>
          <SeatsOfView view={view} panels={visible} />
        </Box>
      )}
    </CopilotFrame>
  );
}

function SeatsOfView(props: { view: View; panels: typeof seatsPanels }) {
  const { view, panels } = props;
  const text = useText();
  const { data, error, retry } = useAccess(view.scope.ref);
  if (error && !data) {
    return <ErrorNotice error={error} onRetry={retry} />;
  }
  if (!data) {
    return <PanelGrid panels={panels} />;
  }
  const allowed = panels.filter(({ needs }) => data[needs]);
  return allowed.length > 0 ? (
    <PanelGrid panels={allowed} view={view} />
  ) : (
    <NotAllowed permission="copilotAdoption.seats.read">
      {text('seats.notAllowed')}
    </NotAllowed>
  );
}
