import {
  formatSubjectRef,
  parseSubjectRef,
  Scope,
  Subject,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';

const held = {
  host: 'github.com',
  userLoginAnnotation: 'github.com/user-login',
  reports: ['totals', 'users', 'user-teams'],
  firstDay: '2025-11-21',
  heldThrough: '2026-11-18',
  finalThrough: '2026-11-16',
} satisfies Partial<Scope>;

export const fakeScopes: Scope[] = [
  {
    ...held,
    ref: 'organization:octo-org',
    kind: 'organization',
    title: 'Octo',
    slug: 'octo-org',
  },
  {
    ...held,
    ref: 'organization:octo-labs',
    kind: 'organization',
    title: 'Octo Labs',
    slug: 'octo-labs',
  },
];

/** A scope that was configured a moment ago. */
export const freshScope: Scope = {
  ...fakeScopes[0],
  firstDay: null,
  heldThrough: null,
  finalThrough: null,
};

const teamTitles = {
  platform: 'Platform Engineering',
  web: 'Web',
  mobile: 'Mobile Apps',
  payments: 'Payments',
  data: 'Data & Machine Learning',
  quality: 'Quality',
  security: 'Product Security',
  tiny: 'Tiny Crew',
};

export function fakeTeams(scope: string): Subject[] {
  return Object.entries(teamTitles).map(([name, title], index) => ({
    ref: formatSubjectRef({
      scope: parseSubjectRef(scope).scope,
      member: { kind: 'team', name },
    }),
    kind: 'team',
    title,
    firstDay: held.firstDay,
    lastDay: held.heldThrough,
    parent: null,
    licensedMembers: name === 'tiny' ? 3 : 11 + index * 3,
  }));
}

export const fakeSync: SyncResponse = {
  enabled: true,
  scopes: [
    {
      ref: 'organization:octo-org',
      kind: 'organization',
      title: 'Octo',
      reports: [],
    },
  ],
  currentRun: {
    id: '1',
    trigger: 'schedule',
    state: 'running',
    request: null,
    queuedAt: '2026-11-20T08:00:00Z',
    startedAt: '2026-11-20T08:00:00Z',
    heartbeatAt: '2026-11-20T08:00:20Z',
    finishedAt: null,
    counts: { planned: 84, written: 23, unchanged: 0, waiting: 2, failed: 0 },
  },
  lastRun: null,
};
