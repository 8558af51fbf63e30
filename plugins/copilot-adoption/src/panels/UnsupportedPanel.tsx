import { getMetric } from 'backstage-plugin-copilot-adoption-common';
import Typography from '@mui/material/Typography';
import { notesHeight, Panel } from '../charts';
import { subjectKindOf, View } from '../filters';
import { useText } from '../translation';
import { PanelOfViewProps } from './PanelOfViewProps';

/** Whether a metric exists for whom the filters select. */
export function isSupported(metric: string, view: View): boolean {
  return getMetric(metric).subjects.includes(subjectKindOf(view.subject));
}

export interface UnsupportedPanelProps extends PanelOfViewProps {
  title: string;
}

/** Stands where a panel's figures do not exist for a team or group, and says so. */
export function UnsupportedPanel(props: UnsupportedPanelProps) {
  const { title, view, height } = props;
  const text = useText();
  return (
    <Panel title={title}>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          height: height + notesHeight,
        }}
      >
        {text(`figures.unsupported.${view.member?.kind ?? 'scope'}`)}
      </Typography>
    </Panel>
  );
}
