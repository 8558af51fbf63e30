import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { ComponentType } from 'react';
import { copilotAdoptionApiRef } from '../api';
import { SubPageProps } from '../panels';
import { FakeCopilotAdoptionApi } from '../testing';
import { CodePage } from './code';
import { PullRequestsPage } from './pullRequests';
import { UsagePage } from './usage';

interface Tab {
  name: string;
  Page: ComponentType<SubPageProps>;
  /** A panel's title, and what it says of the made-up figures. */
  panel: string;
  answer: RegExp;
  /** Whether nothing of it is told about teams. */
  isOfAccounts?: boolean;
}

const tabs: Tab[] = [
  {
    name: 'Usage',
    Page: UsagePage,
    panel: 'Prompts by mode',
    answer: /^[\d,]+ prompts, 28 days to Nov 18; led by Chat: ask \(\d/,
  },
  {
    name: 'Code',
    Page: CodePage,
    panel: 'Languages',
    answer: /^[\d,]+ suggestions, 28 days to Nov 18; led by TypeScript \(42%\)/,
  },
  {
    name: 'Pull requests',
    Page: PullRequestsPage,
    panel: 'Pull requests by Copilot',
    answer: /^Opened: [\d,.]+[KM]? pull requests, 28 days to Nov 18/,
    isOfAccounts: true,
  },
];

describe.each(tabs)('the tab $name', tab => {
  const { Page, panel, answer, isOfAccounts = false } = tab;

  beforeEach(() => sessionStorage.clear());

  function show(api = new FakeCopilotAdoptionApi(), url = '/') {
    renderInTestApp(<Page />, {
      apis: [[copilotAdoptionApiRef, api]],
      initialRouteEntries: [url],
    });
  }

  async function panelOf(title: string) {
    return within(await screen.findByRole('region', { name: title }));
  }

  it('keeps the room of its panels while it loads', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest.spyOn(api, 'getSeries').mockReturnValue(new Promise(() => {}));
    show(api);
    const loading = await panelOf(panel);
    expect(loading.queryByText(answer)).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says once what went wrong', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getSeries')
      .mockRejectedValue(
        Object.assign(new Error('Request failed'), { statusCode: 503 }),
      );
    show(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The plugin’s backend does not answer.',
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('leads out of a period without data', async () => {
    show(undefined, '/?from=2024-01-01&to=2024-01-31');
    expect(
      await screen.findByRole('button', { name: 'Show the last 28 days' }),
    ).toBeVisible();
  });

  it('shows nothing of too few people, and says so', async () => {
    show(
      new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }),
      '/?scope=organization:octo-org&team=tiny',
    );
    const why = isOfAccounts
      ? 'Not told about teams and groups'
      : 'Too few people: not shown';
    expect(await screen.findByText(why)).toBeVisible();
    expect(
      screen.queryByRole('region', { name: panel }),
    ).not.toBeInTheDocument();
  });

  it('answers in words, and asks for nothing twice', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    expect(await (await panelOf(panel)).findByText(answer)).toBeVisible();
    const asked = series.mock.calls.map(([request]) => JSON.stringify(request));
    expect(new Set(asked).size).toBe(asked.length);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
