import {
  Scope,
  ScopesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode } from 'react';
import { View } from '../../filters';
import { Query } from '../../hooks';
import { ErrorNotice, FirstSync, NotConfigured } from '../../states';

export interface InScopeProps {
  scopes: Query<ScopesResponse>;
  /** The account that the entity is looked up in; undefined where it could be any of several, or none. */
  scope?: Scope;
  /** Undefined as long as the account holds nothing. */
  view?: View;
  /** As large as what comes. */
  skeleton: ReactNode;
  /** Shown where no account follows from the entity. */
  otherwise: ReactNode;
  compact?: boolean;
  children: (view: View) => ReactNode;
}

/** What cards say before there is anything to ask for: no answer, no account, no day held. */
export function InScope(props: InScopeProps) {
  const { scopes, scope, view, compact } = props;
  if (scopes.error && !scopes.data) {
    return (
      <ErrorNotice
        compact={compact}
        error={scopes.error}
        onRetry={scopes.retry}
      />
    );
  }
  if (!scopes.data) {
    return <>{props.skeleton}</>;
  }
  if (scopes.data.items.length === 0) {
    return <NotConfigured compact={compact} />;
  }
  if (!scope) {
    return <>{props.otherwise}</>;
  }
  return view ? (
    <>{props.children(view)}</>
  ) : (
    <FirstSync compact={compact} scope={scope.ref} onRefresh={scopes.retry} />
  );
}
