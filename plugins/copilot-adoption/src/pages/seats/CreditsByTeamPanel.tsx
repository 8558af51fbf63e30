import Typography from '@mui/material/Typography';
import {
  RankedItem,
  RankingRequest,
} from 'backstage-plugin-copilot-adoption-common';
import {
  BarList,
  ChartSeries,
  CsvButton,
  notesHeight,
  Panel,
  Placeholder,
} from '../../charts';
import { View } from '../../filters';
import { formatValue } from '../../format';
import { useFormat, useRanking } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';

const metric = 'ai_credits';
const mostTeams = 8;

/** Which teams use the most credits. */
export function CreditsByTeamPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const question = largestTeams(view);
  const { data, error, outdated, retry } = useRanking(
    question,
    versionOf(view),
  );
  const title = text('seats.creditsByTeam.title');
  const bars = data?.items.filter(isKnown).map(barOf);

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!bars) {
      return <Placeholder variant="rounded" height={height + notesHeight} />;
    }
    return bars.length > 0 ? (
      <BarList
        title={title}
        height={height}
        model={{ granularity: 'day', buckets: [], events: [], series: bars }}
      />
    ) : (
      text('seats.creditsByTeam.none')
    );
  }
  return (
    <Panel
      title={title}
      answer={
        bars?.[0] &&
        text('seats.creditsByTeam.answer', {
          team: bars[0].label,
          credits: formatValue(bars[0].total ?? 0, 'credits', format),
        })
      }
      actions={
        <CsvButton title={title} ask={api => api.getRankingCsv(question)} />
      }
      outdated={outdated}
    >
      {content()}
      <Typography variant="caption" component="p" color="text.secondary">
        {text('seats.creditsByTeam.note')}
      </Typography>
    </Panel>
  );
}

function largestTeams(view: View): RankingRequest {
  return {
    scope: view.scope.ref,
    kind: 'team',
    metrics: [metric],
    from: view.from,
    to: view.to,
    sort: `-${metric}`,
    limit: mostTeams,
  };
}

function isKnown({ values }: RankedItem): boolean {
  return values[0].value !== null;
}

/** Teams share people, so their credits add up to nothing. */
function barOf({ ref, title, values }: RankedItem): ChartSeries {
  const [{ value, state }] = values;
  return {
    id: ref ?? title,
    label: title,
    color: 'completions',
    unit: 'credits',
    additive: false,
    values: [],
    states: [],
    held: [],
    expected: [],
    total: value,
    totalState: state,
    previous: null,
    reason: null,
  };
}
