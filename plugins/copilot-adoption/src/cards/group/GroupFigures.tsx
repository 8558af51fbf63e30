import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { seriesOf } from '../../components/seriesOf';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import { Fact, Facts, Headline, SettlingNote, WithTrend } from '../figures';
import { GroupContext } from './GroupContext';
import { groupMetrics } from './groupRequest';

export interface GroupFiguresProps {
  response: SeriesResponse;
  actives: Series;
  /** The total of `actives`. */
  people: number;
}

/** One headline number, one small trend, one line of context. */
export function GroupFigures(props: GroupFiguresProps) {
  const { response, actives, people } = props;
  const text = useText();
  return (
    <>
      <WithTrend
        response={response}
        series={actives}
        style={{ label: text('groupCard.trend'), color: 'people' }}
      >
        <Headline series={actives} count={people}>
          <ActivePeople response={response} />
        </Headline>
      </WithTrend>
      <Facts>
        <Fact
          label={text('groupCard.agents')}
          series={seriesOf(response, groupMetrics.agents)}
        />
        <Fact
          label={text('groupCard.acceptance')}
          series={seriesOf(response, groupMetrics.acceptance)}
        />
      </Facts>
      <GroupContext response={response} />
      <SettlingNote response={response} />
    </>
  );
}

function ActivePeople({ response }: Pick<GroupFiguresProps, 'response'>) {
  const text = useText();
  const format = useFormat();
  const licensed = seriesOf(response, groupMetrics.licensed)?.total ?? null;
  const share = seriesOf(response, groupMetrics.adoption)?.total ?? null;
  const active = text('groupCard.activePeople', {
    day: format.day(response.to),
  });
  return licensed !== null && share !== null ? (
    <>
      {active},{' '}
      {text('groupCard.ofLicensed', {
        licensed: format.count(licensed),
        share: format.share(share),
      })}
    </>
  ) : (
    <>{active}</>
  );
}
