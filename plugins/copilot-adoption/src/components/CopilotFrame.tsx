import { ReactNode, useEffect } from 'react';
import useInterval from 'react-use/esm/useInterval';
import { Placeholder } from '../charts';
import { Filters, filtersOf, resolveView, View } from '../filters';
import { useFilterParams, useScopes } from '../hooks';
import { ErrorNotice, FirstSync, NotConfigured } from '../states';
import { FilterBar } from './FilterBar';
import { PageMain } from './PageMain';

/** While older days are still arriving, how often to look whether more of the period is there. */
const backfillRefresh = 30_000;

export interface CopilotFrameProps {
  /** As large as what comes, shown until it is known what can be asked for. */
  placeholder: ReactNode;
  /** What a sub-page shows of the view. */
  children: (view: View, setFilters: (filters: Filters) => void) => ReactNode;
}

/** What every sub-page shares: the filter bar, and the states in which there is nothing to filter. */
export function CopilotFrame(props: CopilotFrameProps) {
  const scopes = useScopes();
  const { filters, inUrl, setFilters } = useFilterParams();
  const items = scopes.data?.items ?? [];
  const view = resolveView(filters, items);

  useEffect(() => {
    const complete = view && filtersOf(view);
    if (complete && !inUrl(complete)) {
      setFilters(complete);
    }
  });
  const isBackfilling = view && (view.scope.firstDay ?? '') > view.from;
  useInterval(scopes.retry, isBackfilling ? backfillRefresh : null);

  let content: ReactNode;
  if (scopes.error && !scopes.data) {
    content = <ErrorNotice error={scopes.error} onRetry={scopes.retry} />;
  } else if (!scopes.data) {
    content = (
      <>
        <Placeholder variant="rounded" height={40} sx={{ my: 1.5 }} />
        {props.placeholder}
      </>
    );
  } else if (items.length === 0) {
    content = <NotConfigured />;
  } else if (!view) {
    const scope = items.find(({ ref }) => ref === filters.scope) ?? items[0];
    content = <FirstSync scope={scope.ref} onRefresh={scopes.retry} />;
  } else {
    content = (
      <>
        <FilterBar scopes={items} view={view} onChange={setFilters} />
        {props.children(view, setFilters)}
      </>
    );
  }
  return <PageMain>{content}</PageMain>;
}
