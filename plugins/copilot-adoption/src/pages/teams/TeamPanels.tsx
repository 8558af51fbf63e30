import { ChartColor } from '../../charts';
import { MetricPanel, PanelOfViewProps } from '../../panels';
import { useText } from '../../translation';
import { TeamFigure, teamMetrics } from './teamMetrics';

/** As everywhere on the page. */
const colors = {
  actives: ['people', 'other'],
  adoption: ['people'],
  acceptance: ['completions'],
  agents: ['agent'],
} satisfies Partial<Record<TeamFigure, ChartColor[]>>;

function panelOf(figure: keyof typeof colors) {
  return function TeamFigurePanel(props: PanelOfViewProps) {
    const text = useText();
    return (
      <MetricPanel
        {...props}
        title={text(`teams.detail.${figure}`)}
        colors={colors[figure]}
        metrics={
          figure === 'actives'
            ? [teamMetrics.actives, teamMetrics.members]
            : [teamMetrics[figure]]
        }
        labels={
          figure === 'actives'
            ? [text('teams.detail.active'), text('teams.detail.licensed')]
            : undefined
        }
      />
    );
  };
}

export const TeamActivesPanel = panelOf('actives');
export const TeamAdoptionPanel = panelOf('adoption');
export const TeamAcceptancePanel = panelOf('acceptance');
export const TeamAgentsPanel = panelOf('agents');
