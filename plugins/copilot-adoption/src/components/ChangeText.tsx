import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { getMetric, Series } from 'backstage-plugin-copilot-adoption-common';
import { useChartTheme } from '../charts';
import {
  Change,
  changeOf,
  formatSigned,
  formatValue,
  isIncompleteSum,
} from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';

const arrows: Record<Change['direction'], string> = {
  up: '▲',
  down: '▼',
  same: '',
};

export interface ChangeTextProps {
  series: Pick<Series, 'metric' | 'total' | 'totalState' | 'previous'>;
}

/** Against the period before: arrow, sign and words. Colour only where a rise is good or bad news. Nothing where there is nothing to compare with. */
export function ChangeText(props: ChangeTextProps) {
  const { series } = props;
  const text = useText();
  const format = useFormat();
  const theme = useChartTheme();
  const metric = getMetric(series.metric);
  const change = changeOf(metric, series);
  if (series.previous === null) {
    return null;
  }
  if (isIncompleteSum(metric, series)) {
    return (
      <Typography variant="inherit" component="span" color="text.secondary">
        {text('overview.change.incomplete')}
      </Typography>
    );
  }
  if (!change) {
    return null;
  }
  const words = { up: 'upFrom', down: 'downFrom', same: 'unchanged' } as const;
  const before = formatValue(series.previous, metric.unit, format);
  const color = { ...theme, neutral: 'text.primary' }[change.tone];
  return (
    <Typography variant="inherit" component="span" color="text.secondary">
      {change.direction !== 'same' && (
        <Box
          component="span"
          sx={{ color, fontWeight: 600, mr: 0.5, whiteSpace: 'nowrap' }}
        >
          <span aria-hidden>{arrows[change.direction]} </span>
          {formatSigned(change, format, text)}
        </Box>
      )}
      {text(`overview.change.${words[change.direction]}`, { before })}
    </Typography>
  );
}
