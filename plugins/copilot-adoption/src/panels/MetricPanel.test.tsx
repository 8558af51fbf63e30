import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copilotAdoptionApiRef } from '../api';
import { resolveView } from '../filters';
import { FakeCopilotAdoptionApi, fakeScopes } from '../testing';
import { MetricPanel, MetricPanelProps } from './MetricPanel';

const view = resolveView({ period: { kind: 'last', days: 28 } }, fakeScopes)!;

function show(
  props: Partial<MetricPanelProps>,
  api = new FakeCopilotAdoptionApi(),
) {
  const series = jest.spyOn(api, 'getSeries');
  renderInTestApp(
    <MetricPanel
      title="A panel"
      metrics={['cli_sessions']}
      view={view}
      height={200}
      {...props}
    />,
    { apis: [[copilotAdoptionApiRef, api]] },
  );
  return series;
}

async function panel() {
  return within(await screen.findByRole('region', { name: 'A panel' }));
}

describe('MetricPanel', () => {
  it('needs no more than metrics and a title', async () => {
    show({});
    const shown = await panel();
    expect(
      await shown.findByText(/^[\d,]+ sessions, 28 days to Nov 18/),
    ).toBeVisible();
    expect(shown.getByText(/CLI sessions: from/)).toBeInTheDocument();
    expect(
      shown.getByRole('button', { name: 'What “A panel” means' }),
    ).toBeVisible();
  });

  it('names whole months instead of counting their days', async () => {
    const months = { from: '2026-08-01', to: '2026-10-31', days: 92 };
    show({ view: { ...view, ...months }, granularity: 'month' });
    const shown = await panel();
    expect(
      await shown.findByText(/^[\d,]+ sessions, Aug\s?–\s?Oct 2026/),
    ).toBeVisible();
  });

  it('shows the parts of a split as bars, the largest first, and as a table', async () => {
    show({ metrics: ['suggestions'], by: 'language', top: 8, shape: 'bars' });
    const shown = await panel();
    expect(
      await shown.findByText(
        /suggestions, 28 days to .*; led by TypeScript \(42%\)/,
      ),
    ).toBeVisible();
    const names = shown
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(names[0]).toMatch(/^TypeScript[\d,]+42%$/);
    expect(names[4]).toMatch(/^Markdown/);

    await userEvent.click(shown.getByRole('button', { name: 'View as table' }));
    expect(
      shown.getByRole('row', { name: /^TypeScript [\d,]+ 42% [\d,]+ \+/ }),
    ).toBeVisible();
  });

  it('tells nothing of the period before when it is not wanted', async () => {
    const series = show({
      metrics: ['suggestions'],
      by: 'language',
      shape: 'bars',
      view: { ...view, compare: 'none' },
    });
    const shown = await panel();
    await shown.findByText(/led by TypeScript/);
    expect(series.mock.lastCall?.[0].compare).toBeUndefined();
    await userEvent.click(shown.getByRole('button', { name: 'View as table' }));
    expect(
      shown.getAllByRole('columnheader').map(({ textContent }) => textContent),
    ).toEqual(['Name', 'Whole period', 'Share']);
  });

  it('says in words what is large, and in its table exactly how large', async () => {
    const api = new FakeCopilotAdoptionApi();
    const answer = api.getSeries.bind(api);
    jest.spyOn(api, 'getSeries').mockImplementation(async request => {
      const response = await answer(request);
      const [series] = response.series;
      const values = series.values.map(() => 4133.9);
      return { ...response, series: [{ ...series, values, total: 115749.2 }] };
    });
    show({ metrics: ['ai_credits'] }, api);
    const shown = await panel();
    expect(await shown.findByText(/^115,749 credits, /)).toBeVisible();
    await userEvent.click(shown.getByRole('button', { name: 'View as table' }));
    expect(shown.getAllByText('4,133.9').length).toBeGreaterThan(20);
    expect(shown.getByText('115,749.2')).toBeVisible();
  });

  it('asks by day what exists by day only', async () => {
    const series = show({
      metrics: ['minutes_to_merge'],
      view: { ...view, granularity: 'month' },
    });
    await panel();
    expect(series.mock.lastCall?.[0].granularity).toBe('day');
  });

  it('does not ask for what teams do not have, and says so', async () => {
    const series = show({
      metrics: ['minutes_to_merge'],
      view: {
        ...view,
        member: { kind: 'team', name: 'web' },
        subject: 'organization:octo-org/team:web',
      },
    });
    expect(
      (await panel()).getByText(
        'Not told about single teams. Choose everybody to see it.',
      ),
    ).toBeVisible();
    expect(series).not.toHaveBeenCalled();
  });

  it('says that a figure is about too few people', async () => {
    show(
      {
        metrics: ['suggestions'],
        by: 'language',
        shape: 'bars',
        view: {
          ...view,
          member: { kind: 'team', name: 'tiny' },
          subject: 'organization:octo-org/team:tiny',
        },
      },
      new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }),
    );
    expect(
      await (await panel()).findByText('Too few people: not shown'),
    ).toBeVisible();
  });
});
