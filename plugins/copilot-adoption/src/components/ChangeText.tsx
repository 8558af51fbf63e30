import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { getMetric, Series } from 'backstage-plugin-copilot-adoption-common';
import { useChartTheme } from '../charts';
import { Change, changeOf, formatSigned, formatValue } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';

const arrows: Record<Change['direction'], string> = {
  up: '▲',
  down: '▼',
  same: '',
};

export interface ChangeTextProps {
  series: Pick<Series, 'metric' | 'total' | 'previous'>;
}

/** Against the period before: arrow, sign and words. Colour only where a rise is good or bad news. */
export function ChangeText(props: ChangeTextProps) {
  const { metric: id, total, previous } = props.series;
  const text = useText();
  const format = useFormat();
  const theme = useChartTheme();
  const metric = getMetric(id);
  const change = changeOf(metric, total, previous);
  if (!change || previous === null) {
    return (
      <Typography variant="caption" color="text.secondary">
        {text('overview.change.none')}
      </Typography>
    );
  }
  const words = { up: 'upFrom', down: 'downFrom', same: 'unchanged' } as const;
  const before = formatValue(previous, metric.unit, format);
  const color = { ...theme, neutral: 'text.primary' }[change.tone];
  return (
    <Typography variant="caption" color="text.secondary" noWrap>
      {change.direction !== 'same' && (
        <Box component="span" sx={{ color, fontWeight: 600, mr: 0.5 }}>
          <span aria-hidden>{arrows[change.direction]} </span>
          {formatSigned(change, format, text)}
        </Box>
      )}
      {text(`overview.change.${words[change.direction]}`, { before })}
    </Typography>
  );
}
