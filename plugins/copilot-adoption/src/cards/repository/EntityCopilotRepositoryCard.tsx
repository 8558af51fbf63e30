import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  chooseEntityScope,
  formatSubjectRef,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { defaultPeriod, resolveView } from '../../filters';
import { useScopes } from '../../hooks';
import { ErrorNotice, FirstSync, NotConfigured, Notice } from '../../states';
import { useText } from '../../translation';
import { repositorySlugOf } from './repositorySlugOf';
import { RepositoryActivity } from './RepositoryActivity';
import { RepositorySkeleton } from './RepositorySkeleton';

/** What Copilot does in the pull requests of a component's repository. */
export function EntityCopilotRepositoryCard() {
  const text = useText();
  const { entity } = useEntity();
  const scopes = useScopes();
  const slug = repositorySlugOf(entity);
  const items = scopes.data?.items ?? [];
  const reporting = items.filter(({ reports }) =>
    reports.includes('repositories'),
  );
  const scope = chooseEntityScope(reporting, { slug });
  const view =
    scope &&
    resolveView({ scope: scope.ref, period: defaultPeriod }, reporting);

  function content() {
    if (scopes.error && !scopes.data) {
      return (
        <ErrorNotice compact error={scopes.error} onRetry={scopes.retry} />
      );
    }
    if (!scopes.data) {
      return <RepositorySkeleton />;
    }
    if (items.length === 0) {
      return <NotConfigured compact />;
    }
    if (!scope || !slug) {
      return (
        <Notice compact title={text('repositoryCard.elsewhere.title')}>
          {text('repositoryCard.elsewhere.text', { slug: slug ?? '' })}
        </Notice>
      );
    }
    return view ? (
      <RepositoryActivity
        view={view}
        subject={formatSubjectRef({
          scope: parseSubjectRef(scope.ref).scope,
          member: { kind: 'repository', name: slug },
        })}
      />
    ) : (
      <FirstSync compact scope={scope.ref} onRefresh={scopes.retry} />
    );
  }

  return (
    <EntityInfoCard title={text('repositoryCard.title')}>
      {content()}
    </EntityInfoCard>
  );
}
