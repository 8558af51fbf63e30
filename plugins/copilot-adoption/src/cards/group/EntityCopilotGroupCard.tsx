import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { defaultPeriod, Filters, writeFilters } from '../../filters';
import { copilotPageRouteRef } from '../../routes';
import { ErrorNotice, FirstSync, NotConfigured } from '../../states';
import { useText } from '../../translation';
import { GroupAdoption } from './GroupAdoption';
import { GroupSkeleton } from './GroupSkeleton';
import { ScopeQuestion } from './ScopeQuestion';
import { useGroupView } from './useGroupView';

/** How a catalog group uses Copilot, with a way to the page filtered to it. */
export function EntityCopilotGroupCard() {
  const text = useText();
  const { scopes, scope, filters, view, answer } = useGroupView({
    period: defaultPeriod,
  });
  const items = scopes.data?.items ?? [];

  function content() {
    if (scopes.error && !scopes.data) {
      return (
        <ErrorNotice compact error={scopes.error} onRetry={scopes.retry} />
      );
    }
    if (!scopes.data) {
      return <GroupSkeleton />;
    }
    if (items.length === 0) {
      return <NotConfigured compact />;
    }
    if (!scope) {
      return <ScopeQuestion scopes={items} onAnswer={answer} />;
    }
    return view ? (
      <GroupAdoption view={view} />
    ) : (
      <FirstSync compact scope={scope.ref} onRefresh={scopes.retry} />
    );
  }

  return (
    <EntityInfoCard
      title={text('groupCard.title')}
      footerActions={view && <PageLink filters={filters} />}
    >
      {content()}
    </EntityInfoCard>
  );
}

function PageLink(props: { filters: Filters }) {
  const text = useText();
  const pagePath = useRouteRef(copilotPageRouteRef);
  return pagePath ? (
    <Link to={`${pagePath()}?${writeFilters(props.filters)}`}>
      {text('groupCard.open')}
    </Link>
  ) : null;
}
