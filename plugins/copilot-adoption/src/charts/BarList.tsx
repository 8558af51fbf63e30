import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { formatValue } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { ChartModel, ChartSeries, shareOfWhole } from './model';
import { useChartTheme } from './useChartTheme';
import { useStateText } from './useStateText';

export interface BarListProps {
  title: string;
  model: ChartModel;
  height: number;
}

/** Which are the largest: a bar per series by its total, with the number at its end. It is a list of texts too, so it needs no summary. */
export function BarList(props: BarListProps) {
  const { series } = props.model;
  const text = useText();
  const largest = Math.max(...series.map(({ total }) => total ?? 0));
  return (
    <Box
      component="ul"
      aria-label={text('charts.bars', { title: props.title })}
      sx={{
        display: 'grid',
        gridTemplateColumns:
          'minmax(72px, max-content) minmax(0, 1fr) max-content',
        gridAutoRows: 'minmax(24px, 34px)',
        alignItems: 'center',
        alignContent: 'start',
        columnGap: 1.5,
        // Side by side with others as tall as they are, below each other as tall as it needs.
        height: { xs: 'auto', md: props.height },
        overflowY: 'auto',
        listStyle: 'none',
        m: 0,
        p: 0,
      }}
    >
      {series.map(one => (
        <BarRow key={one.id} series={one} all={series} largest={largest} />
      ))}
    </Box>
  );
}

function BarRow(props: {
  series: ChartSeries;
  all: ChartSeries[];
  largest: number;
}) {
  const { series, all, largest } = props;
  const { total, totalState, reason, unit } = series;
  const format = useFormat();
  const theme = useChartTheme();
  const stateText = useStateText();
  const share = shareOfWhole(series, all);
  return (
    <Box component="li" sx={{ display: 'contents' }}>
      <Typography
        variant="body2"
        component="span"
        noWrap
        title={series.label}
        sx={{ maxWidth: { xs: 136, sm: 200 } }}
      >
        {series.label}
      </Typography>
      <Box
        aria-hidden
        sx={{
          height: 14,
          width: `${(100 * (total ?? 0)) / largest}%`,
          minWidth: total ? 2 : 0,
          borderRadius: '2px',
          bgcolor: theme.colors[series.color],
        }}
      />
      <Typography
        variant="body2"
        component="span"
        sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}
      >
        {total === null
          ? stateText({ state: totalState, reason })
          : formatValue(total, unit, format)}
        {share !== undefined && (
          <Typography
            variant="caption"
            component="span"
            color="text.secondary"
            sx={{ display: 'inline-block', minWidth: 48 }}
          >
            {format.share(share)}
          </Typography>
        )}
      </Typography>
    </Box>
  );
}
