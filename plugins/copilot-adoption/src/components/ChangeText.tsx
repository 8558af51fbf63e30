import Typography from '@mui/material/Typography';
import { getMetric, Series } from 'backstage-plugin-copilot-adoption-common';
import { changeOf, isIncompleteSum } from '../format';
import { useFormat } from '../hooks';
import { useText } from '../translation';
import { ChangeMark } from './ChangeMark';

export interface ChangeTextProps {
  series: Pick<Series, 'metric' | 'total' | 'totalState' | 'previous'>;
}

/** Against the period before: arrow, sign and words. Colour only where a rise is good or bad news. Nothing where there is nothing to compare with. */
export function ChangeText(props: ChangeTextProps) {
  const { series } = props;
  const text = useText();
  const format = useFormat();
  const metric = getMetric(series.metric);
  const change = changeOf(metric, series);
  if (series.previous === null) {
    return null;
  }
  if (isIncompleteSum(metric, series)) {
    return (
      <Typography variant="inherit" component="span" color="text.secondary">
        {text('figures.change.incomplete')}
      </Typography>
    );
  }
  if (!change) {
    return null;
  }
  const words = { up: 'upFrom', down: 'downFrom', same: 'unchanged' } as const;
  const before =
    metric.unit === 'share'
      ? format.share(series.previous)
      : format.brief(series.previous);
  return (
    <Typography variant="inherit" component="span" color="text.secondary">
      {change.direction !== 'same' && (
        <>
          <ChangeMark change={change} />{' '}
        </>
      )}
      {text(`figures.change.${words[change.direction]}`, { before })}
    </Typography>
  );
}
