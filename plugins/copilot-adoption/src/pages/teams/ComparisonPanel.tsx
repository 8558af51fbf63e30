import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import {
  getMetric,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import {
  categoryColors,
  ChartSeries,
  notesHeight,
  Panel,
  SeriesPanel,
} from '../../charts';
import { PanelOfViewProps, panelRequest, versionOf } from '../../panels';
import { useText } from '../../translation';
import { ChosenTeam, useTeamChoice } from './TeamChoice';
import { comparedFigures, mostCompared, teamMetrics } from './teamMetrics';

/** A figure of the chosen teams over time. */
export function ComparisonPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const { chosen, clear } = useTeamChoice();
  const [figure, setFigure] =
    useState<(typeof comparedFigures)[number]>('adoption');
  const metric = teamMetrics[figure];
  const title = text('teams.comparison.title');

  if (chosen.length === 0) {
    return (
      <Panel title={title}>
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ height: height + notesHeight }}
        >
          {text('teams.comparison.nothing')}
        </Typography>
      </Panel>
    );
  }
  const controls = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
      <TextField
        select
        size="small"
        label={text('teams.comparison.metric')}
        value={figure}
        onChange={({ target }) => setFigure(target.value as typeof figure)}
        sx={{ minWidth: 170 }}
      >
        {comparedFigures.map(each => (
          <MenuItem key={each} value={each}>
            {text(`teams.column.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Button size="small" onClick={clear}>
        {text('teams.comparison.clear')}
      </Button>
    </Box>
  );
  return (
    <SeriesPanel
      title={title}
      request={{
        ...panelRequest(view, { metrics: [metric] }),
        subjects: chosen.map(({ ref }) => ref),
      }}
      version={versionOf(view)}
      shape="line"
      height={height}
      series={response => linesOf(response, chosen, metric)}
      answer={() => (
        <>
          {text('teams.comparison.answer', { most: String(mostCompared) })}
          {controls}
        </>
      )}
    />
  );
}

/** A line per team, named by it, in the order in which they were chosen. */
function linesOf(
  response: SeriesResponse,
  teams: ChosenTeam[],
  metric: string,
): ChartSeries[] {
  const { unit, additive } = getMetric(metric);
  return teams.flatMap(({ ref, title }, index) => {
    const series = response.series.find(({ subject }) => subject === ref);
    return series
      ? [
          {
            ...series,
            id: ref,
            label: title,
            color: categoryColors[index] ?? 'other',
            unit,
            additive,
          },
        ]
      : [];
  });
}
