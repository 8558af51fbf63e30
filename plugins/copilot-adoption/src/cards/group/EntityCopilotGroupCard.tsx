import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import {
  chooseEntityScope,
  parseSubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import {
  defaultPeriod,
  Filters,
  resolveView,
  writeFilters,
} from '../../filters';
import { useScopes } from '../../hooks';
import { copilotPageRouteRef } from '../../routes';
import { ErrorNotice, FirstSync, NotConfigured } from '../../states';
import { useText } from '../../translation';
import { GroupAdoption } from './GroupAdoption';
import { GroupSkeleton } from './GroupSkeleton';
import { ScopeQuestion } from './ScopeQuestion';

/** Written by Backstage's GitHub providers, as `organization/team`. */
const teamSlugAnnotation = 'github.com/team-slug';

/** How a catalog group uses Copilot, with a way to the page filtered to it. */
export function EntityCopilotGroupCard() {
  const text = useText();
  const { entity } = useEntity();
  const scopes = useScopes();
  const [asked, setAsked] = useState<string>();
  const items = scopes.data?.items ?? [];
  const scope = chooseEntityScope(items, {
    asked: asked === undefined ? undefined : parseSubjectRef(asked).scope,
    slug: entity.metadata.annotations?.[teamSlugAnnotation],
  });
  const { name, namespace = 'default' } = entity.metadata;
  const filters: Filters = {
    scope: scope?.ref,
    member: { kind: 'group', name: `${namespace}/${name}` },
    period: defaultPeriod,
  };
  const view = scope && resolveView(filters, items);

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
      return <ScopeQuestion scopes={items} onAnswer={setAsked} />;
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
