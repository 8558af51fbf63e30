import Box from '@mui/material/Box';
import { useState } from 'react';
import { defaultPeriod, Filters, resolveView } from '../../filters';
import { Notice } from '../../states';
import { useText } from '../../translation';
import { PageLink } from '../figures';
import { GroupAdoption } from '../group/GroupAdoption';
import { GroupSkeleton } from '../group/GroupSkeleton';
import { InScope, useAskedScope } from '../scope';
import { ScopeAdoption } from './ScopeAdoption';
import { Shown } from './shownChoices';
import { ShownToggle } from './ShownToggle';
import { OwnGroup, useOwnGroup } from './useOwnGroup';

/**
 * What the card of the home page shows.
 *
 * @public
 */
export interface HomePageCopilotContentProps {
  /** What is shown first; the organization where the reader is in no team that GitHub reports. */
  show?: 'team' | 'organization';
  /** The enterprise or organization, such as `organization:octo-org`; left out, the one of the reader's team. */
  scope?: string;
}

/**
 * Home pages give cards a height that does not grow where they are narrow, so that there the shape goes: the words and
 * the link then fit into the height that the card asks for.
 */
const narrowCard = {
  containerType: 'inline-size',
  containerName: 'copilot-home',
  '@container copilot-home (max-width: 319px)': {
    '& [data-trend]': { display: 'none' },
  },
};

/** How the reader's team, or the whole organization, uses Copilot. */
export function HomePageCopilotContent(props: HomePageCopilotContentProps) {
  const ownGroup = useOwnGroup();
  return (
    <Box sx={narrowCard}>
      {ownGroup === undefined ? (
        <GroupSkeleton />
      ) : (
        <AdoptionOf {...props} ownGroup={ownGroup} />
      )}
    </Box>
  );
}

function AdoptionOf(
  props: HomePageCopilotContentProps & { ownGroup: OwnGroup | null },
) {
  const { ownGroup, show = 'team' } = props;
  const text = useText();
  const [chosen, choose] = useState<Shown>();
  const asked = useAskedScope({ preferred: props.scope, slug: ownGroup?.slug });
  const items = asked.scopes.data?.items ?? [];
  const scope = asked.scope ?? (props.scope ? undefined : items[0]);
  const shown = ownGroup ? chosen ?? show : 'organization';
  const filters: Filters = {
    scope: scope?.ref,
    member:
      ownGroup && shown === 'team'
        ? { kind: 'group', name: ownGroup.name }
        : undefined,
    period: defaultPeriod,
  };
  return (
    <InScope
      compact
      scopes={asked.scopes}
      scope={scope}
      view={scope && resolveView(filters, items)}
      skeleton={<GroupSkeleton />}
      otherwise={
        <Notice compact title={text('homeCard.unknownScope.title')}>
          {text('homeCard.unknownScope.text', { scope: props.scope ?? '' })}
        </Notice>
      }
    >
      {view => (
        <>
          {ownGroup && (
            <ShownToggle
              value={shown}
              onChange={choose}
              team={ownGroup.title}
              organization={view.scope.title}
            />
          )}
          {/* A room of its own, so that a notice fills no more than its words take. */}
          <div>
            {shown === 'team' ? (
              <GroupAdoption view={view} />
            ) : (
              <ScopeAdoption view={view} />
            )}
          </div>
          <Box sx={{ mt: 1.5 }}>
            <PageLink filters={filters} />
          </Box>
        </>
      )}
    </InScope>
  );
}
