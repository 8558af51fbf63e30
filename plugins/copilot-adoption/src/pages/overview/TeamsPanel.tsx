import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  getMetric,
  RankedItem,
  RankingRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { CsvButton, Panel, Placeholder } from '../../charts';
import { ChangeMark } from '../../components/ChangeMark';
import { isCompared, View } from '../../filters';
import { useFormat, useRanking } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';
import { MovingTeam, movingTeams } from './movingTeams';

const metric = 'active_users.monthly';
/** As many as one answer holds; beyond, the Teams tab has pages. */
const mostTeams = 500;

/** Which teams have gained and lost active people. */
export function TeamsPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const title = text('overview.teams.title');
  const question = isCompared(view) ? allTeams(view) : undefined;
  const { data, error, retry } = useRanking(question, versionOf(view));
  // Of some of the teams nobody could tell which ones move the most.
  const areTooMany = Boolean(data?.nextCursor);
  const teams =
    data && !areTooMany
      ? movingTeams(data.items, getMetric(metric))
      : undefined;
  let content = <Placeholder variant="rounded" height={height} />;
  if (view.compare === 'none') {
    content = <Remark>{text('overview.teams.notCompared')}</Remark>;
  } else if (!isCompared(view)) {
    content = <Remark>{text('overview.teams.nothingBefore')}</Remark>;
  } else if (areTooMany) {
    content = (
      <Remark>
        {text('overview.teams.tooMany', { most: format.count(mostTeams) })}
      </Remark>
    );
  } else if (error && !data) {
    content = <ErrorNotice compact error={error} onRetry={retry} />;
  } else if (teams && teams.rising.length + teams.falling.length === 0) {
    content = <Remark>{text('overview.teams.none')}</Remark>;
  } else if (teams) {
    content = (
      <>
        <Teams title={text('overview.teams.rising')} teams={teams.rising} />
        <Teams title={text('overview.teams.falling')} teams={teams.falling} />
      </>
    );
  }
  return (
    <Panel
      title={title}
      answer={
        teams &&
        text('overview.teams.answer', {
          rising: String(teams.risen),
          teams: String(teams.compared),
        })
      }
      actions={
        question && (
          <CsvButton title={title} ask={api => api.getRankingCsv(question)} />
        )
      }
    >
      {content}
    </Panel>
  );
}

function allTeams(view: View): RankingRequest {
  return {
    scope: view.scope.ref,
    kind: 'team',
    metrics: [metric],
    from: view.from,
    to: view.to,
    compare: 'previous',
    limit: mostTeams,
  };
}

function Remark(props: { children: string }) {
  return (
    <Typography variant="body2" color="text.secondary">
      {props.children}
    </Typography>
  );
}

function Teams(props: { title: string; teams: MovingTeam<RankedItem>[] }) {
  const { title, teams } = props;
  const text = useText();
  const format = useFormat();
  return teams.length === 0 ? null : (
    <>
      <Typography
        variant="body2"
        component="h3"
        sx={{ fontWeight: 600, mt: 0.5, mb: 0.5 }}
      >
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mb: 1.5, p: 0 }}>
        {teams.map(({ item, people, change }) => (
          <Box
            component="li"
            key={item.ref}
            sx={{
              display: 'flex',
              gap: 2,
              minHeight: 28,
              alignItems: 'center',
            }}
          >
            <Typography variant="body2" noWrap sx={{ flexGrow: 1 }}>
              {item.title}
            </Typography>
            <Typography
              variant="body2"
              color="text.secondary"
              sx={{ fontVariantNumeric: 'tabular-nums' }}
            >
              {text('overview.teams.people', {
                count: people,
                formatted: format.count(people),
              })}
            </Typography>
            <Typography
              variant="body2"
              component="span"
              sx={{ minWidth: 72, textAlign: 'right' }}
            >
              <ChangeMark change={change} />
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
