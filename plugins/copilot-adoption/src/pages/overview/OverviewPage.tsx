import { SubPage, SubPageProps } from '../../panels';
import { headlines, mostTiles, shownHeadlines } from './headlines';
import { HeadlineTiles } from './HeadlineTiles';
import { overviewPanels } from './overviewPanels';
import { overviewRequest } from './requests';
import { SummaryLine } from './SummaryLine';
import { WithRestricted } from './WithRestricted';

/** What a leader reads in a minute. */
export function OverviewPage(props: SubPageProps) {
  return (
    <SubPage
      {...props}
      name="overview"
      panels={overviewPanels}
      request={overviewRequest}
      summary={(response, view) =>
        view ? (
          <WithRestricted response={response} view={view}>
            {responses => <SummaryLine responses={responses} />}
          </WithRestricted>
        ) : (
          <SummaryLine responses={[]} />
        )
      }
      headlines={(response, outdated, view) =>
        view ? (
          <WithRestricted response={response} view={view}>
            {(responses, access, failure) => (
              <HeadlineTiles
                responses={responses}
                failure={failure}
                outdated={outdated}
                shown={shownHeadlines(view, responses, access)}
              />
            )}
          </WithRestricted>
        ) : (
          <HeadlineTiles responses={[]} shown={headlines.slice(0, mostTiles)} />
        )
      }
    />
  );
}
