import { ComponentType } from 'react';
import type { SubPageProps } from '../panels';
import { tabs } from '../translation/english/tabs';

/** A tab of the Copilot page. */
export interface SubPageDefinition {
  /** Of its extension, and its path. */
  name: keyof typeof tabs;
  /** In English; translations have it too. */
  title: string;
  /** A chunk of its own. */
  load: () => Promise<ComponentType<SubPageProps>>;
}

/** The tabs in their order, for both frontend systems. */
export const subPages: readonly SubPageDefinition[] = [
  {
    name: 'overview',
    title: tabs.overview,
    load: () => import('./overview').then(({ OverviewPage }) => OverviewPage),
  },
  {
    name: 'adoption',
    title: tabs.adoption,
    load: () => import('./adoption').then(({ AdoptionPage }) => AdoptionPage),
  },
  {
    name: 'usage',
    title: tabs.usage,
    load: () => import('./usage').then(({ UsagePage }) => UsagePage),
  },
  {
    name: 'code',
    title: tabs.code,
    load: () => import('./code').then(({ CodePage }) => CodePage),
  },
  {
    name: 'teams',
    title: tabs.teams,
    load: () => import('./teams').then(({ TeamsPage }) => TeamsPage),
  },
  {
    name: 'pull-requests',
    title: tabs['pull-requests'],
    load: () =>
      import('./pullRequests').then(({ PullRequestsPage }) => PullRequestsPage),
  },
  {
    name: 'seats',
    title: tabs.seats,
    load: () => import('./seats').then(({ SeatsPage }) => SeatsPage),
  },
  {
    name: 'me',
    title: tabs.me,
    load: () => import('./me').then(({ MyCopilotPage }) => MyCopilotPage),
  },
  {
    name: 'data-health',
    title: tabs['data-health'],
    load: () =>
      import('./dataHealth').then(({ DataHealthPage }) => DataHealthPage),
  },
];
