import { checkQuestion } from '../series/checkQuestion';
import { SeriesQuestion } from '../series/SeriesQuestion';
import { TeamSplitsQuestion } from './TeamSplitsQuestion';

/**
 * Splits of teams as the series whose totals they are.
 *
 * @throws InputError for what the registry does not declare.
 */
export function asSplitSeries({
  scope,
  metrics,
  from,
  to,
  by,
}: TeamSplitsQuestion): SeriesQuestion {
  const series: SeriesQuestion = {
    subjects: [{ scope, member: { kind: 'team', name: '' } }],
    ...{ metrics, from, to, by },
    granularity: 'day',
    where: {},
    comparePrevious: false,
  };
  checkQuestion(series);
  return series;
}
