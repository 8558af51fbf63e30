import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { defaultPeriod } from '../../filters';
import { useText } from '../../translation';
import { PageLink } from '../figures';
import { InScope, ScopeQuestion } from '../scope';
import { GroupAdoption } from './GroupAdoption';
import { GroupSkeleton } from './GroupSkeleton';
import { useGroupView } from './useGroupView';

/** How a catalog group uses Copilot, with a way to the page filtered to it. */
export function EntityCopilotGroupCard() {
  const text = useText();
  const { scopes, scope, filters, view, answer } = useGroupView({
    period: defaultPeriod,
  });
  return (
    <EntityInfoCard
      title={text('groupCard.title')}
      footerActions={view && <PageLink filters={filters} />}
    >
      <InScope
        compact
        scopes={scopes}
        scope={scope}
        view={view}
        skeleton={<GroupSkeleton />}
        otherwise={
          <ScopeQuestion
            question={text('groupCard.choose')}
            scopes={scopes.data?.items ?? []}
            onAnswer={answer}
          />
        }
      >
        {resolved => <GroupAdoption view={resolved} />}
      </InScope>
    </EntityInfoCard>
  );
}
