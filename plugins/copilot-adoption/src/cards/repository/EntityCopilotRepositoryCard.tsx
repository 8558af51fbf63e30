import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  chooseEntityScope,
  formatSubjectRef,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { defaultPeriod, resolveView } from '../../filters';
import { useScopes } from '../../hooks';
import { Notice } from '../../states';
import { useText } from '../../translation';
import { InScope } from '../scope';
import { repositorySlugOf } from './repositorySlugOf';
import { RepositoryActivity } from './RepositoryActivity';
import { RepositorySkeleton } from './RepositorySkeleton';

/** What Copilot does in the pull requests of a component's repository. */
export function EntityCopilotRepositoryCard() {
  const text = useText();
  const { entity } = useEntity();
  const scopes = useScopes();
  const slug = repositorySlugOf(entity);
  const reporting = (scopes.data?.items ?? []).filter(({ reports }) =>
    reports.includes('repositories'),
  );
  const scope = slug ? chooseEntityScope(reporting, { slug }) : undefined;
  const view =
    scope &&
    resolveView({ scope: scope.ref, period: defaultPeriod }, reporting);
  return (
    <EntityInfoCard title={text('repositoryCard.title')}>
      <InScope
        compact
        scopes={scopes}
        scope={scope}
        view={view}
        skeleton={<RepositorySkeleton />}
        otherwise={
          <Notice compact title={text('repositoryCard.elsewhere.title')}>
            {text('repositoryCard.elsewhere.text', { slug: slug ?? '' })}
          </Notice>
        }
      >
        {resolved => (
          <RepositoryActivity
            view={resolved}
            subject={formatSubjectRef({
              scope: parseSubjectRef(resolved.scope.ref).scope,
              member: { kind: 'repository', name: slug! },
            })}
          />
        )}
      </InScope>
    </EntityInfoCard>
  );
}
