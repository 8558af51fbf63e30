import { getMetric, Series } from 'backstage-plugin-copilot-adoption-common';
import { useStateText } from '../charts';
import { ChangeText } from '../components/ChangeText';
import { formatValue } from '../format';
import { useFormat } from '../hooks';

export interface AnswerTextProps {
  series?: Series;
  /** Puts the figure into a sentence. */
  words: (value: string) => string;
}

/** A panel's answer: its figure in words and how it changed, or why there is none. */
export function AnswerText(props: AnswerTextProps) {
  const { series, words } = props;
  const format = useFormat();
  const stateText = useStateText();
  if (!series) {
    return null;
  }
  if (series.total === null) {
    const { totalState: state, reason } = series;
    return <>{stateText({ state, reason })}</>;
  }
  const { unit } = getMetric(series.metric);
  return (
    <>
      {words(formatValue(series.total, unit, format))}
      {'\u2002'}
      <ChangeText series={series} />
    </>
  );
}
