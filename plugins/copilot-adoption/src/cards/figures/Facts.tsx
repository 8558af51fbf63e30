import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { getMetric, Series } from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { useStateText } from '../../charts';
import { ChangeText } from '../../components/ChangeText';
import { formatValue, isIncompleteSum } from '../../format';
import { useFormat } from '../../hooks';

/** The smaller figures of a card, one below the other. */
export function Facts(props: { children: ReactNode }) {
  return (
    <Box component="dl" sx={{ mt: 1.5, mb: 0.5 }}>
      {props.children}
    </Box>
  );
}

export interface FactProps {
  label: string;
  series?: Series;
}

/** A figure with its change, or why it is not known; nothing where it was not asked for. */
export function Fact(props: FactProps) {
  const { label, series } = props;
  const format = useFormat();
  const stateText = useStateText();
  if (!series) {
    return null;
  }
  const { total, totalState, reason } = series;
  const metric = getMetric(series.metric);
  return (
    <Typography
      variant="body2"
      component="div"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}
    >
      <dt>{label}</dt>
      <Box component="dd" sx={{ m: 0 }}>
        {total === null ? (
          <Typography variant="inherit" color="text.secondary">
            {stateText({ state: totalState, reason })}
          </Typography>
        ) : (
          <>
            <b>{formatValue(total, metric.unit, format)}</b>
            {'\u2002'}
            {
              // The headline says that days are missing, once for all.
              !isIncompleteSum(metric, series) && <ChangeText series={series} />
            }
          </>
        )}
      </Box>
    </Typography>
  );
}
