import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { Series } from 'backstage-plugin-copilot-adoption-common';
import express from 'express';
import request from 'supertest';
import { RouteOptions } from '../RouteOptions';
import { createRouter } from '../createRouter';

const scope = 'organization:octo-org';

function series(metric: string, language: string | null): Series {
  return {
    subject: scope,
    metric,
    key: language ? { language } : null,
    values: [0.31, null, 3],
    states: ['ok', 'suppressed', 'partial'],
    held: [1, 1, 0],
    expected: [1, 1, 1],
    total: null,
    totalState: 'missing',
    previous: null,
    reason: null,
  };
}

const period = { from: '2026-10-25', to: '2026-10-27' };

const answers = {
  getSeries: jest.fn(async ({ by }) => ({
    ...period,
    granularity: 'day',
    buckets: ['2026-10-25', '2026-10-26', '2026-10-27'],
    series: by
      ? [
          series('suggestions', 'go'),
          series('suggestions', '=python'),
          { ...series('acceptances', 'go'), key: 'other' },
        ]
      : [series('prompts', null), series('seat_cost', null)],
    currency: 'EUR',
  })),
  getRanking: jest.fn(async () => ({
    ...period,
    metrics: ['prompts'],
    items: [
      {
        ref: `${scope}/team:a`,
        title: '@team, A',
        values: [
          {
            value: 5,
            state: 'ok',
            previous: null,
            previousState: 'suppressed',
          },
        ],
      },
    ],
    next: 1,
  })),
  getCohorts: jest.fn(async () => ({
    scope,
    items: [
      {
        month: '2026-08-01',
        people: 20,
        state: 'ok',
        isCensored: true,
        retention: [
          { month: '2026-09-01', value: 0.9, state: 'ok' },
          { month: '2026-10-01', value: 0.75, state: 'settling' },
        ],
      },
      {
        month: '2026-09-01',
        people: null,
        state: 'suppressed',
        isCensored: false,
        retention: [{ month: '2026-10-01', value: null, state: 'suppressed' }],
      },
    ],
  })),
  getSelf: jest.fn(async () => ({
    ...period,
    granularity: 'day',
    buckets: ['2026-10-25', '2026-10-26', '2026-10-27'],
    series: [series('prompts', null), series('suggestions', null)],
  })),
  getSeats: jest.fn(async () => ({
    scope,
    day: '2026-10-27',
    items: [
      {
        ref: `${scope}/user:avery-dev`,
        title: 'avery-dev',
        usage: 'idle',
        plan: 'business',
        createdAt: '2026-01-02T03:04:05.000Z',
        lastActivityAt: null,
        lastActivityEditor: null,
        assigningTeam: '+1',
        pendingCancellation: null,
        idleDays: null,
      },
    ],
  })),
};

const app = express()
  .use(
    createRouter({
      metrics: answers,
      httpAuth: mockServices.httpAuth(),
    } as unknown as RouteOptions),
  )
  .use(mockErrorHandler());

function ask(path: string, accept: string) {
  return request(app)
    .get(path)
    .set('authorization', mockCredentials.user.header())
    .set('accept', accept);
}

const asked = `from=${period.from}&to=${period.to}`;
const paths = {
  series: `/series?subject=${scope}&metrics=prompts,seat_cost&${asked}`,
  ranking: `/ranking?scope=${scope}&kind=team&metrics=prompts&compare=previous&${asked}`,
  seats: `/seats?scope=${scope}`,
  cohorts: `/cohorts?scope=${scope}`,
  me: `/me?scope=${scope}&${asked}`,
};

describe('answers as CSV', () => {
  it('has a row for each bucket, with states beside the values', async () => {
    const { text, headers } = await ask(paths.series, 'text/csv');
    expect(text.split('\r\n')).toEqual([
      'Day,Subject,Prompts (prompts),Prompts: state,Cost of seats in a month (EUR),Cost of seats in a month: state',
      '2026-10-25,organization:octo-org,0.31,ok,0.31,ok',
      '2026-10-26,organization:octo-org,,suppressed,,suppressed',
      '2026-10-27,organization:octo-org,3,partial,3,partial',
      '',
    ]);
    expect(headers).toMatchObject({
      'content-type': expect.stringContaining('text/csv'),
      'content-disposition':
        'attachment; filename="copilot-series-organization-octo-org-2026-10-25-2026-10-27.csv"',
      vary: 'Accept',
      'cache-control': 'private, no-cache',
    });
  });

  it('has a row for each key of a split', async () => {
    const { text } = await ask(
      `/series?subject=${scope}&metrics=suggestions,acceptances&by=language&${asked}`,
      'text/csv',
    );
    expect(
      text
        .split('\r\n')
        .filter(line => !line.includes('-26,') && !line.includes('-27,')),
    ).toEqual([
      'Day,Subject,Language,Suggestions (suggestions),Suggestions: state,Acceptances (suggestions),Acceptances: state',
      '2026-10-25,organization:octo-org,go,0.31,ok,,',
      "2026-10-25,organization:octo-org,'=python,0.31,ok,,",
      '2026-10-25,organization:octo-org,other,,,0.31,ok',
      '',
    ]);
  });

  it('has all rows of a ranking', async () => {
    const { text } = await ask(paths.ranking, 'text/csv');
    expect(text.split('\r\n')).toEqual([
      'Team,Subject,Prompts (prompts),Prompts: state,"Prompts (prompts), period before","Prompts: state, period before"',
      `"'@team, A",organization:octo-org/team:a,5,ok,,suppressed`,
      '',
    ]);
    expect(answers.getRanking).toHaveBeenLastCalledWith(
      expect.objectContaining({ limit: Infinity, offset: 0 }),
      expect.anything(),
    );
  });

  it('has a row for each month of first use', async () => {
    const { text } = await ask(paths.cohorts, 'text/csv');
    expect(text.split('\r\n')).toEqual([
      'Month of first use,People,People: state,History begins too late,Active after 1 months (fraction),Active after 1 months: state,Active after 2 months (fraction),Active after 2 months: state,Subject',
      '2026-08-01,20,ok,yes,0.9,ok,0.75,settling,organization:octo-org',
      '2026-09-01,,suppressed,no,,suppressed,,,organization:octo-org',
      '',
    ]);
  });

  it("has all of the caller's own figures", async () => {
    const { text, headers } = await ask(paths.me, 'text/csv');
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'Day,Subject,Prompts (prompts),Prompts: state,Suggestions (suggestions),Suggestions: state',
      '2026-10-25,organization:octo-org,0.31,ok,0.31,ok',
    ]);
    // No name in the name of a file.
    expect(headers['content-disposition']).toContain(
      'filename="copilot-me-2026-10-25-2026-10-27.csv"',
    );
  });

  it('has all seats', async () => {
    const { text } = await ask(paths.seats, 'text/csv');
    expect(text.split('\r\n')).toEqual([
      'Snapshot,Login,Usage,Plan,Granted,Last activity,Days idle,Last editor,Assigning team,Ends,Subject',
      "2026-10-27,avery-dev,idle,business,2026-01-02T03:04:05.000Z,,,,'+1,,organization:octo-org/user:avery-dev",
      '',
    ]);
    expect(answers.getSeats).toHaveBeenLastCalledWith(
      expect.objectContaining({ limit: undefined }),
      expect.anything(),
    );
  });

  it.each(Object.entries(paths))(
    'comes as JSON for whoever does not ask for it: %s',
    async (_, path) => {
      for (const accept of ['*/*', 'application/json, text/csv', 'text/html']) {
        const { headers } = await ask(path, accept);
        expect(headers['content-type']).toContain('application/json');
        expect(headers.vary).toBe('Accept');
      }
    },
  );

  it.each([
    [`${paths.ranking}&limit=5`, 'limit'],
    [`${paths.seats}&cursor=x`, 'cursor'],
    [`${paths.seats}&limit=5`, 'limit'],
  ])('is never cut into pages: %s', async (path, name) => {
    const { status, body, text } = await ask(path, 'text/csv');
    expect([status, body.error?.message ?? text]).toEqual([
      400,
      expect.stringContaining(`Parameter '${name}'`),
    ]);
  });
});
