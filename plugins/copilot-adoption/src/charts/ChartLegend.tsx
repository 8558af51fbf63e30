import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ChartSeries } from './model';
import { Swatch, SwatchProps } from './Swatch';

export interface ChartLegendProps {
  series: ChartSeries[];
  shape: SwatchProps['shape'];
  /** Said behind a name, such as its share of the whole. */
  note?: (series: ChartSeries, all: ChartSeries[]) => string | undefined;
}

/** Names the parts of a chart in the order in which they are drawn. */
export function ChartLegend(props: ChartLegendProps) {
  return (
    <Box
      component="ul"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        listStyle: 'none',
        m: 0,
        mb: 1,
        p: 0,
      }}
    >
      {props.series.map(series => (
        <Box
          component="li"
          key={series.id}
          sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}
        >
          <Swatch color={series.color} shape={props.shape} />
          <Typography variant="caption" color="text.primary">
            {series.label}
          </Typography>
          <Typography variant="caption" color="text.secondary">
            {props.note?.(series, props.series)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
