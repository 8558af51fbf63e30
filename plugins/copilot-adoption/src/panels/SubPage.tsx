import Box from '@mui/material/Box';
import {
  SeriesRequest,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode, useMemo } from 'react';
import { CopilotFrame } from '../components/CopilotFrame';
import { FreshnessNote } from '../components/FreshnessNote';
import { Placeholder } from '../charts';
import { Filters, View } from '../filters';
import { useSeries } from '../hooks';
import { ErrorNotice } from '../states';
import { emptinessOf } from './emptinessOf';
import { EmptyPage } from './EmptyPage';
import { PagePanel } from './PagePanel';
import { pageGap, PanelGrid } from './PanelGrid';
import { panelRequest, versionOf } from './panelRequest';
import { visiblePanels } from './visiblePanels';

/** What the app's configuration says about a sub-page. */
export interface SubPageProps {
  /** Ids of panels that are left out. */
  hiddenPanels?: readonly string[];
}

export interface SubPageContentProps extends SubPageProps {
  /** The last part of the sub-page's extension id. */
  name: string;
  panels: readonly PagePanel[];
  /**
   * What is asked first. It tells whether there is anything to show at all, so that panels need not all say the same;
   * without it, that is how many people were active.
   */
  request?: (view: View) => SeriesRequest;
  /** Whether nothing on it is told about teams and groups. */
  accountsOnly?: boolean;
  /** The page in a sentence, from that first answer; undefined while there is none. */
  summary?: (response?: SeriesResponse, view?: View) => ReactNode;
  /** The page's figures, from the same answer. */
  headlines?: (
    response?: SeriesResponse,
    outdated?: boolean,
    view?: View,
  ) => ReactNode;
}

/** A sub-page: filter bar, its states as a whole, and its panels. */
export function SubPage(props: SubPageContentProps) {
  const { name, panels, hiddenPanels } = props;
  const visible = useMemo(
    () => visiblePanels(name, panels, hiddenPanels),
    [name, panels, hiddenPanels],
  );
  return (
    <CopilotFrame
      placeholder={
        <PageRows
          top={
            <>
              {props.summary?.()}
              <Placeholder width="40%" height={20} />
            </>
          }
        >
          {props.headlines?.()}
          <PanelGrid panels={visible} />
        </PageRows>
      }
    >
      {(view, setFilters) => (
        <PageOfView
          {...props}
          panels={visible}
          view={view}
          setFilters={setFilters}
        />
      )}
    </CopilotFrame>
  );
}

export interface PageOfViewProps
  extends Pick<
    SubPageContentProps,
    'panels' | 'request' | 'accountsOnly' | 'summary' | 'headlines'
  > {
  view: View;
  setFilters: (filters: Filters) => void;
}

/** What the filters select: its panels, or why there is nothing to show. */
export function PageOfView(props: PageOfViewProps) {
  const { view, setFilters, panels, request = activePeople } = props;
  const isElsewhere = Boolean(props.accountsOnly && view.member);
  const { data, error, outdated, retry } = useSeries(
    isElsewhere ? undefined : request(view),
    versionOf(view),
  );
  if (isElsewhere) {
    return (
      <EmptyPage emptiness="accountsOnly" view={view} setFilters={setFilters} />
    );
  }
  // One message for the page: the panels would all repeat it.
  if (error && !data) {
    return <ErrorNotice error={error} onRetry={retry} />;
  }
  const emptiness = data && !outdated ? emptinessOf(data) : undefined;
  if (emptiness) {
    return (
      <EmptyPage emptiness={emptiness} view={view} setFilters={setFilters} />
    );
  }
  return (
    <PageRows
      top={
        <>
          {props.summary?.(data, view)}
          <FreshnessNote view={view} />
        </>
      }
    >
      {props.headlines?.(data, outdated, view)}
      <PanelGrid panels={panels} view={view} />
    </PageRows>
  );
}

function activePeople(view: View): SeriesRequest {
  return panelRequest(view, { metrics: ['active_users.monthly'] });
}

function PageRows(props: { top: ReactNode; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: pageGap,
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <div>{props.top}</div>
      {props.children}
    </Box>
  );
}
