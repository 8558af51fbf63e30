import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import {
  Definition,
  notesHeight,
  Panel,
  Placeholder,
  useStateText,
} from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { subjectKindOf } from '../../filters';
import { useFormat, useSeries } from '../../hooks';
import { PanelOfViewProps, panelRequest, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { Funnel } from './Funnel';
import { EverUsedRow, FunnelRow, funnelRows } from './funnelRows';
import { funnelOf } from './funnelSteps';
import { useEverUsed } from './useEverUsed';

/** Where people drop out between having Copilot and working with its agents. */
export function FunnelPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  const everUsed = useEverUsed(view);
  const steps = funnelOf(view);
  const metrics = steps.flatMap(({ count, share }) =>
    share ? [count, share] : [count],
  );
  const { data, error, outdated, retry } = useSeries(
    panelRequest(view, { metrics }),
    versionOf(view),
  );
  const title = text('adoption.funnel.title');

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data || (!view.member && !everUsed)) {
      return <Placeholder variant="rounded" height={height + notesHeight} />;
    }
    const [first, ...rest] = funnelRows({
      steps,
      response: data,
      text,
      format,
      stateText,
    });
    return everUsed ? (
      <Funnel rows={[seatsOf(first, everUsed), everUsed, ...rest]} />
    ) : (
      <Funnel rows={[first, ...rest]} />
    );
  }
  /** On the day of the first list of seats, the list is newer than any period. */
  function seatsOf(first: FunnelRow, { of: listed }: EverUsedRow): FunnelRow {
    return first.people === null && listed
      ? {
          ...first,
          people: listed.seats,
          note: text('adoption.funnel.newestList', {
            day: format.day(listed.day),
          }),
        }
      : first;
  }
  return (
    <Panel
      title={title}
      answer={data && <FunnelAnswer response={data} {...steps[0]} />}
      definition={
        <Definition
          title={title}
          metrics={metrics}
          subjectKind={subjectKindOf(view.subject)}
        />
      }
      outdated={outdated}
    >
      {content()}
    </Panel>
  );
}

/** How many of all were active; where seats have no history yet, how many of those active work with agents. */
function FunnelAnswer(props: {
  response: SeriesResponse;
  count: string;
  nextShare?: string;
}) {
  const { response } = props;
  const text = useText();
  const format = useFormat();
  const totalOf = (metric?: string) =>
    seriesOf(response, metric ?? '')?.total ?? null;
  const whole = totalOf(props.count);
  const share = totalOf(props.nextShare);
  const withAgents = totalOf('agent_share');
  if (whole !== null && share !== null) {
    return (
      <>
        {text('adoption.funnel.answer', {
          share: format.share(share),
          whole: format.count(whole),
        })}
      </>
    );
  }
  return withAgents === null ? null : (
    <>
      {text('adoption.funnel.answerOfActives', {
        share: format.share(withAgents),
      })}
    </>
  );
}
