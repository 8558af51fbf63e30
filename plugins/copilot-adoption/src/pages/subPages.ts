import { ComponentType } from 'react';
import type { SubPageProps } from '../panels';

/** A tab of the Copilot page. */
export interface SubPageDefinition {
  /** Of its extension, and its path. */
  name: string;
  title: string;
  /** A chunk of its own. */
  load: () => Promise<ComponentType<SubPageProps>>;
}

/** The tabs in their order, for both frontend systems. */
export const subPages: readonly SubPageDefinition[] = [
  {
    name: 'overview',
    title: 'Overview',
    load: () => import('./overview').then(({ OverviewPage }) => OverviewPage),
  },
  {
    name: 'adoption',
    title: 'Adoption',
    load: () => import('./adoption').then(({ AdoptionPage }) => AdoptionPage),
  },
  {
    name: 'usage',
    title: 'Usage',
    load: () => import('./usage').then(({ UsagePage }) => UsagePage),
  },
  {
    name: 'code',
    title: 'Code',
    load: () => import('./code').then(({ CodePage }) => CodePage),
  },
  {
    name: 'teams',
    title: 'Teams',
    load: () => import('./teams').then(({ TeamsPage }) => TeamsPage),
  },
  {
    name: 'pull-requests',
    title: 'Pull requests',
    load: () =>
      import('./pullRequests').then(({ PullRequestsPage }) => PullRequestsPage),
  },
  {
    name: 'seats',
    title: 'Seats & cost',
    load: () => import('./seats').then(({ SeatsPage }) => SeatsPage),
  },
  {
    name: 'me',
    title: 'My Copilot',
    load: () => import('./me').then(({ MyCopilotPage }) => MyCopilotPage),
  },
  {
    name: 'data-health',
    title: 'Data health',
    load: () =>
      import('./dataHealth').then(({ DataHealthPage }) => DataHealthPage),
  },
];
