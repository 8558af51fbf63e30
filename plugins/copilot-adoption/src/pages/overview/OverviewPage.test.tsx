import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  CopilotAdoptionApi,
  Series,
  SeriesRequest,
} from 'backstage-plugin-copilot-adoption-common';
import { useLocation } from 'react-router-dom';
import { copilotAdoptionApiRef } from '../../api';
import { FakeCopilotAdoptionApi, fakeScopes, freshScope } from '../../testing';
import { OverviewPage } from './OverviewPage';

function Url() {
  return <output aria-label="url">{useLocation().search}</output>;
}

function show(api: CopilotAdoptionApi, url: string = '/') {
  return renderInTestApp(
    <>
      <OverviewPage />
      <Url />
    </>,
    { apis: [[copilotAdoptionApiRef, api]], initialRouteEntries: [url] },
  );
}

function urlParams() {
  const url = screen.getByRole('status', { name: 'url' }).textContent ?? '';
  return Object.fromEntries(new URLSearchParams(url));
}

async function tile(name: string) {
  return within(await screen.findByRole('group', { name }));
}

/** A backend whose series of some metrics are changed. */
function withSeries(changes: Record<string, Partial<Series>>) {
  const api = new FakeCopilotAdoptionApi();
  const answer = api.getSeries.bind(api);
  jest.spyOn(api, 'getSeries').mockImplementation(async request => {
    const response = await answer(request);
    return {
      ...response,
      series: response.series.map(series => ({
        ...series,
        ...changes[series.metric],
      })),
    };
  });
  return api;
}

describe('OverviewPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('offers all teams with the period before as CSV, not only those that move the most', async () => {
    const api = new FakeCopilotAdoptionApi();
    const asked = jest
      .spyOn(api, 'getRankingCsv')
      .mockReturnValue(new Promise(() => {}));
    show(api);
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Download “Teams rising and falling” as CSV',
      }),
    );
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'team',
        metrics: ['active_users.monthly'],
        compare: 'previous',
      }),
    );
  });

  it('shows skeletons while the figures are on their way', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest.spyOn(api, 'getSeries').mockReturnValue(new Promise(() => {}));
    show(api);
    const tiles = await screen.findByRole('region', {
      name: 'Headline figures',
    });
    expect(tiles).toHaveAttribute('aria-busy', 'true');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what happened and tries again', async () => {
    const api = new FakeCopilotAdoptionApi();
    const broken = jest.spyOn(api, 'getSeries').mockRejectedValue(
      Object.assign(new Error('Request failed with 500'), {
        statusCode: 500,
        cause: { message: 'database is locked' },
      }),
    );
    show(api);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The figures could not be loaded');
    expect(alert).toHaveTextContent('database is locked');

    broken.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await tile('Active people')).toBeTruthy();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what to configure when no account is', async () => {
    show(new FakeCopilotAdoptionApi({ scopes: [] }));
    expect(
      await screen.findByText(/not told what to show/),
    ).toBeInTheDocument();
    expect(screen.getByText(/organization: octo-org/)).toBeInTheDocument();
  });

  it('leads back from a period without data', async () => {
    show(new FakeCopilotAdoptionApi(), '/?from=2024-01-01&to=2024-01-31');
    expect(
      await screen.findByText('No data in this period'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the last 28 days' }),
    );
    expect(await tile('Active people')).toBeTruthy();
    expect(urlParams()).toMatchObject({ period: '28d' });
  });

  it('shows nothing of a team that is too small, and says so', async () => {
    show(
      new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }),
      '/?scope=organization:octo-org&team=tiny',
    );
    expect(
      await screen.findByText('Too few people: not shown'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Prompts' })).toBeNull();
  });

  it('tells the figures, whom they are about and how they changed', async () => {
    show(
      withSeries({
        'active_users.monthly': {
          total: 118,
          previous: 105,
          totalState: 'ok',
        },
      }),
    );
    const actives = await tile('Active people');
    expect(actives.getByText('118')).toHaveAttribute('value', '118');
    expect(actives.getByText('people, 28 days to Nov 18')).toBeVisible();
    expect(actives.getByText('+12.4%')).toBeVisible();
    expect(actives.getByText('up from 105')).toBeVisible();
    expect(
      screen.getByText(
        /^118 people used Copilot in the 28 days to Nov 18, 12.4% more than before;/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText(/Complete through Nov 16 · 2 days settling/),
    ).toBeVisible();
  });

  it('says why a figure is not there', async () => {
    const unknown = { total: null, previous: null };
    show(
      withSeries({
        'active_users.monthly': { ...unknown, totalState: 'missing' },
        agent_share: { ...unknown, totalState: 'suppressed' },
        'acceptance_rate.completions': {
          ...unknown,
          totalState: 'noDenominator',
        },
        people_lines: {
          ...unknown,
          totalState: 'unavailable',
          reason: 'reportNotConfigured',
        },
      }),
    );
    for (const [name, words] of Object.entries({
      'Active people': 'no data',
      'Agent share': 'too few people: not shown',
      'Acceptance rate': 'no value: nothing to take a share of',
      'Lines by people':
        'not available: the report that it needs is not configured',
    })) {
      expect((await tile(name)).getByText(words)).toBeVisible();
    }
  });

  it('tells of the first list of seats, which is newer than any period', async () => {
    const api = new FakeCopilotAdoptionApi();
    const answer = api.getSeries.bind(api);
    const asked = jest
      .spyOn(api, 'getSeries')
      .mockImplementation(async request => {
        const response = await answer(request);
        const after = request.from > '2026-11-18';
        return {
          ...response,
          ...(after && { buckets: ['2026-11-19', '2026-11-20'] }),
          series: response.series.map(series =>
            ['seats', 'idle_seats', 'adoption_rate'].includes(series.metric)
              ? {
                  ...series,
                  values: after ? [150, null] : series.values.map(() => null),
                  states: after ? ['ok', 'unavailable'] : series.states,
                  total: null,
                  totalState: 'unavailable',
                  reason: 'noSnapshot',
                }
              : series,
          ),
        };
      });
    show(api);
    const seats = await tile('Seats');
    expect(seats.getByText('150')).toBeVisible();
    expect(seats.getByText('seats, Nov 19')).toBeVisible();
    expect(screen.getByText(/150 seats idle/)).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Adoption rate' })).toBeNull();
    const aboutSeats = asked.mock.calls.filter(
      ([{ from }]) => from === '2026-11-19',
    );
    expect(aboutSeats.map(([{ metrics }]) => metrics)).toEqual([
      ['seats', 'idle_seats'],
    ]);
  });

  it('says which figure could not be had, and tries again', async () => {
    const api = new FakeCopilotAdoptionApi();
    const answer = api.getSeries.bind(api);
    const broken = jest
      .spyOn(api, 'getSeries')
      .mockImplementation(async request => {
        if (request.metrics.includes('ai_credits')) {
          throw Object.assign(new Error('Failed'), { statusCode: 500 });
        }
        return answer(request);
      });
    show(api);
    const credits = await tile('AI credits');
    expect(await credits.findByRole('alert')).toHaveTextContent(
      'Something failed in the plugin’s backend.',
    );
    const tiles = screen.getByRole('region', { name: 'Headline figures' });
    expect(tiles.querySelector('[class*="MuiSkeleton"]')).toBeNull();

    broken.mockImplementation(answer);
    await userEvent.click(credits.getByRole('button', { name: 'Try again' }));
    await waitFor(async () =>
      expect((await tile('AI credits')).getByText(/credits, /)).toBeVisible(),
    );
  });

  it('does not compare a sum that lacks days', async () => {
    show(new FakeCopilotAdoptionApi({ gaps: ['2026-11-05', '2026-11-06'] }));
    const prompts = await tile('Prompts');
    expect(prompts.getByText('prompts, 26 of 28 days to Nov 18')).toBeVisible();
    expect(prompts.getByText('not compared: days are missing')).toBeVisible();
  });

  it('completes the URL, so that the link shows the same to anybody', async () => {
    show(new FakeCopilotAdoptionApi(), '/?period=90d&granularity=fortnight');
    await tile('Prompts');
    expect(urlParams()).toEqual({
      scope: 'organization:octo-org',
      period: '90d',
      granularity: 'day',
      compare: 'previous',
    });
  });

  it('asks at most three times for tiles and main trend, and for nothing twice', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    const others = [
      jest.spyOn(api, 'getScopes'),
      jest.spyOn(api, 'getSubjects'),
      jest.spyOn(api, 'getMetrics'),
      jest.spyOn(api, 'getSync'),
    ];
    show(api);
    await tile('Prompts');
    const asked = series.mock.calls.map(([request]) => JSON.stringify(request));
    expect(new Set(asked).size).toBe(asked.length);
    // The made-up ranking asks for the series of each team.
    const early = series.mock.calls.filter(
      ([{ subjects, metrics }]) =>
        subjects[0] === 'organization:octo-org' &&
        metrics.some(metric => metric.startsWith('active_users')),
    );
    const before = others.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    expect(early.length + before).toBeLessThanOrEqual(3);
  });

  it('keeps the old picture until the new one is there, and gives up what nobody waits for', async () => {
    const api = new FakeCopilotAdoptionApi();
    const answer = api.getSeries.bind(api);
    const signals: (AbortSignal | undefined)[] = [];
    const release: (() => void)[] = [];
    show(api);
    await tile('Prompts');
    jest
      .spyOn(api, 'getSeries')
      .mockImplementation(async (request: SeriesRequest, options?: object) => {
        signals.push((options as { signal: AbortSignal }).signal);
        await new Promise<void>(resolve => release.push(resolve));
        return answer(request);
      });

    await userEvent.click(screen.getByRole('button', { name: 'Week' }));
    const tiles = screen.getByRole('region', { name: 'Headline figures' });
    expect(tiles).toHaveAttribute('aria-busy', 'true');
    expect((await tile('Active people')).getByText('134')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Month' }));
    expect(signals.some(signal => signal?.aborted)).toBe(true);
    await act(async () => release.forEach(resolve => resolve()));
    await waitFor(() => expect(tiles).toHaveAttribute('aria-busy', 'false'));
    expect(urlParams()).toMatchObject({ granularity: 'month' });
  });

  it('filters by a team found by typing', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    await userEvent.type(
      await screen.findByRole('combobox', { name: 'Team' }),
      'machine',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /Data & Machine Learning/ }),
    );
    await waitFor(() => expect(urlParams()).toMatchObject({ team: 'data' }));
    expect(series.mock.lastCall?.[0].subjects).toEqual([
      'organization:octo-org/team:data',
    ]);
  });

  it('shows every chart as a table with exact values and states in words', async () => {
    show(new FakeCopilotAdoptionApi({ gaps: ['2026-11-05'] }));
    await tile('Prompts');
    const panel = within(
      screen.getByRole('region', { name: 'Completion acceptance rate' }),
    );
    expect(panel.getByText(/^Completion acceptance rate: from/)).toBeTruthy();
    await userEvent.click(panel.getByRole('button', { name: 'View as table' }));
    const rowOf = (name: RegExp) => panel.getByRole('row', { name });
    expect(rowOf(/Thu, Nov 5/)).toHaveTextContent('no data');
    expect(rowOf(/Wed, Nov 18/)).toHaveTextContent('may still change');
    expect(rowOf(/Whole period/)).toHaveTextContent(/\d\d\.\d%/);
    expect(rowOf(/Change/)).toHaveTextContent('points');
  });

  it('explains a figure to those who ask', async () => {
    show(new FakeCopilotAdoptionApi());
    const rate = await tile('Acceptance rate');
    await userEvent.hover(
      rate.getByRole('button', { name: 'What “Acceptance rate” means' }),
    );
    const tooltip = await screen.findByRole('tooltip');
    expect(tooltip).toHaveTextContent(
      'Of the completions shown in the editor, the share that people accepted.',
    );
    expect(tooltip).toHaveTextContent(
      'Computed as acceptances (code_completion) ÷ suggestions (code_completion), both added up over the days.',
    );
  });

  it('shows the first reports as soon as they have arrived', async () => {
    jest.useFakeTimers();
    try {
      const api = new FakeCopilotAdoptionApi();
      jest
        .spyOn(api, 'getScopes')
        .mockResolvedValueOnce({ items: [freshScope], nextCursor: null })
        .mockResolvedValue({ items: fakeScopes, nextCursor: null });
      show(api);
      expect(
        await screen.findByText('25 of 84 reports fetched'),
      ).toBeInTheDocument();
      await act(() => jest.advanceTimersByTimeAsync(5_000));
      expect(await tile('Active people')).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});
