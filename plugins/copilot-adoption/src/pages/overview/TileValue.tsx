import Typography from '@mui/material/Typography';
import { getMetric, Series } from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../../charts';
import { useFormat } from '../../hooks';
import { tileHeights } from './tileHeights';

export interface TileValueProps {
  series: Series;
}

/** The figure, or in words why there is none. */
export function TileValue(props: TileValueProps) {
  const { metric, total, totalState: state, reason } = props.series;
  const format = useFormat();
  const stateText = useStateText();
  if (total === null) {
    return (
      <Typography
        variant="body2"
        component="p"
        color="text.secondary"
        sx={{ minHeight: tileHeights.value, lineHeight: 1.3 }}
      >
        {stateText({ state, reason })}
      </Typography>
    );
  }
  const isShare = getMetric(metric).unit === 'share';
  return (
    <Typography
      component="data"
      value={String(total)}
      title={isShare ? undefined : format.count(total)}
      sx={{
        display: 'block',
        height: tileHeights.value,
        fontSize: 30,
        fontWeight: 600,
        lineHeight: 1.3,
        fontVariantNumeric: 'tabular-nums',
      }}
    >
      {isShare ? format.share(total) : format.short(total)}
    </Typography>
  );
}
