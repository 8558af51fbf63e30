import Typography from '@mui/material/Typography';
import {
  getMetric,
  RankedValue,
} from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../charts';
import { formatValue } from '../format';
import { useFormat } from '../hooks';

/** A figure exactly, or in words why there is none. */
export function FigureCell(props: { metric: string; value: RankedValue }) {
  const { value, state } = props.value;
  const format = useFormat();
  const stateText = useStateText();
  return value === null ? (
    <Typography variant="caption" color="text.secondary">
      {stateText({ state })}
    </Typography>
  ) : (
    <>{formatValue(value, getMetric(props.metric).unit, format)}</>
  );
}
