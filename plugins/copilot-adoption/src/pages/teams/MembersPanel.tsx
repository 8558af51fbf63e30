import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { dimmed, Panel, Placeholder, useStateText } from '../../charts';
import { Pager, usePaging } from '../../components/DataTable';
import { View } from '../../filters';
import { useAccess, useFormat, useMembers } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { useText } from '../../translation';

const pageSize = 60;

/** Who belongs to the team, by name and never by what they do; for those who may see people. */
export function MembersPanel({ view }: PanelOfViewProps) {
  const text = useText();
  const access = useAccess(view.scope.ref);
  // Whoever looks at people is written down, so nobody does by merely opening a page.
  const [isAsked, setAsked] = useState(false);
  if (!access.data?.people) {
    return null;
  }
  return isAsked ? (
    <Members key={view.subject} view={view} />
  ) : (
    <Panel
      title={text('teams.members.title')}
      answer={text('teams.members.audited')}
    >
      <Button
        size="small"
        variant="outlined"
        onClick={() => setAsked(true)}
        sx={{ alignSelf: 'flex-start' }}
      >
        {text('teams.members.show')}
      </Button>
    </Panel>
  );
}

function Members({ view }: { view: View }) {
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  const paging = usePaging(view.subject);
  const { data, error, outdated, retry } = useMembers(
    { scope: view.scope.ref, team: view.subject, cursor: paging.cursor },
    pageSize,
    versionOf(view),
  );

  function answer() {
    if (data?.unavailable) {
      return stateText({ state: 'unavailable', reason: data.unavailable });
    }
    if (data?.items.length === 0) {
      return text('teams.members.none');
    }
    return (
      data?.membersOf &&
      text('teams.members.answer', {
        day: format.period(data.membersOf, data.membersOf),
      })
    );
  }
  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={120} />;
    }
    return (
      <>
        <Box
          component="ul"
          aria-label={text('teams.members.title')}
          sx={{
            ...dimmed(outdated),
            columnWidth: 180,
            listStyle: 'none',
            m: 0,
            p: 0,
          }}
        >
          {data.items.map(({ ref, title }) => (
            <Typography key={ref} variant="body2" component="li" noWrap>
              {title}
            </Typography>
          ))}
        </Box>
        {(paging.page > 0 || data.nextCursor) && (
          <Pager
            paging={paging}
            pageSize={pageSize}
            shown={data.items.length}
            nextCursor={data.nextCursor}
          />
        )}
      </>
    );
  }
  return (
    <Panel title={text('teams.members.title')} answer={answer()}>
      {content()}
    </Panel>
  );
}
