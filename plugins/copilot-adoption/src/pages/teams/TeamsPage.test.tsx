import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  CopilotAdoptionApi,
  RankingResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useLocation } from 'react-router-dom';
import { copilotAdoptionApiRef } from '../../api';
import { FakeCopilotAdoptionApi } from '../../testing';
import { TeamsPage } from './TeamsPage';

function Url() {
  return <output aria-label="url">{useLocation().search}</output>;
}

function show(
  api: CopilotAdoptionApi,
  url: string = '/?scope=organization:octo-org',
) {
  return renderInTestApp(
    <>
      <TeamsPage />
      <Url />
    </>,
    {
      apis: [
        [copilotAdoptionApiRef, api],
        [catalogApiRef, catalogApiMock()],
      ],
      initialRouteEntries: [url],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}

async function tableRow(name: RegExp) {
  const table = await screen.findByRole('table', { name: 'Teams' });
  return within(table).findByRole('row', { name });
}

/** A backend whose ranking is changed. */
function withRanking(change: (answer: RankingResponse) => RankingResponse) {
  const api = new FakeCopilotAdoptionApi();
  const answer = api.getRanking.bind(api);
  jest
    .spyOn(api, 'getRanking')
    .mockImplementation(async request => change(await answer(request)));
  return api;
}

describe('TeamsPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('keeps the room while the teams are on their way', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest.spyOn(api, 'getRanking').mockReturnValue(new Promise(() => {}));
    show(api);
    expect(await screen.findByRole('region', { name: 'Teams' })).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what happened and tries again', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getRanking')
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    show(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'backend does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await tableRow(/Platform Engineering/)).toBeVisible();
  });

  it('says so where there is no team', async () => {
    show(withRanking(answer => ({ ...answer, items: [], total: 0 })));
    expect(
      await screen.findByText(/^GitHub’s reports name no team here/),
    ).toBeVisible();
  });

  it('tells of every team, and of small ones that they are not shown', async () => {
    show(new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }));
    expect(await tableRow(/Platform Engineering/)).toHaveTextContent(
      /343[0-9].*\d%/,
    );
    expect(await tableRow(/Tiny Crew/)).toHaveTextContent(
      'Fewer than 5 active people: not shown',
    );
    expect(
      screen.getByText(
        /^8 teams in Octo; 1 of them has figures of fewer than 5/,
      ),
    ).toBeVisible();
  });

  it('sorts by what is clicked, and says by what', async () => {
    const api = new FakeCopilotAdoptionApi();
    const ranking = jest.spyOn(api, 'getRanking');
    show(api);
    await tableRow(/Web/);
    const title = screen.getByRole('columnheader', { name: /^Team/ });
    expect(title).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(
      screen.getByRole('button', { name: 'Active people' }),
    );
    await waitFor(() =>
      expect(ranking.mock.lastCall?.[0].sort).toBe('-active_users.monthly'),
    );
    expect(title).not.toHaveAttribute('aria-sort');
    expect(
      screen.getByRole('columnheader', { name: /Active people/ }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('finds teams, and begins with the first page of what is found', async () => {
    const api = withRanking(answer => ({
      ...answer,
      total: 40,
      nextCursor: 'more',
    }));
    const ranking = jest.spyOn(api, 'getRanking');
    show(api);
    await tableRow(/Web/);
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    await waitFor(() => expect(ranking.mock.lastCall?.[0].cursor).toBe('more'));
    expect(screen.getByText('21–28 of 40')).toBeVisible();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Find a team' }),
      'pay',
    );
    await waitFor(() =>
      expect(ranking.mock.lastCall?.[0]).toMatchObject({
        search: 'pay',
        cursor: undefined,
      }),
    );
  });

  it('asks for credits only where the reader may see cost', async () => {
    const api = new FakeCopilotAdoptionApi({ access: { cost: false } });
    const ranking = jest.spyOn(api, 'getRanking');
    show(api);
    await tableRow(/Web/);
    expect(ranking.mock.lastCall?.[0].metrics).not.toContain('ai_credits');
    expect(
      screen.queryByRole('columnheader', { name: /AI credits/ }),
    ).not.toBeInTheDocument();
  });

  it('links teams with the groups of the catalog, and says how to', async () => {
    show(new FakeCopilotAdoptionApi());
    await waitFor(async () =>
      expect(
        within(await tableRow(/Payments/)).getByRole('link', {
          name: 'payments-crew',
        }),
      ).toBeVisible(),
    );
    expect(await tableRow(/Web/)).toHaveTextContent('no group');
    expect(screen.getByText(/github.com\/team-slug/)).toBeVisible();
  });

  it('does not call a team without a group one while nobody knows', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest.spyOn(api, 'getTeamGroups').mockRejectedValue(new Error('Too busy'));
    show(api);
    const row = await tableRow(/Payments/);
    await waitFor(() => expect(api.getTeamGroups).toHaveBeenCalled());
    expect(row).not.toHaveTextContent('no group');
  });

  it('compares up to six teams', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    const compared = () => series.mock.lastCall?.[0].subjects.length;
    await screen.findByRole('region', { name: 'Side by side' });
    await waitFor(() => expect(compared()).toBe(4));
    for (const name of ['Product Security', 'Quality']) {
      await userEvent.click(
        screen.getByRole('checkbox', { name: `Compare ${name}` }),
      );
    }
    expect(
      screen.getByRole('checkbox', { name: 'Compare Tiny Crew' }),
    ).toBeDisabled();
    const url = screen.getByRole('status', { name: 'url' });
    expect(url).toHaveTextContent('compared=security&compared=quality');
    await userEvent.click(screen.getByRole('button', { name: 'Choose none' }));
    expect(screen.getByText('Choose teams in the table.')).toBeVisible();
  });

  it('compares the teams of a link', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api, '/?scope=organization:octo-org&compared=web&compared=payments');
    await tableRow(/Web/);
    expect(screen.getByRole('checkbox', { name: 'Compare Web' })).toBeChecked();
    expect(
      screen.getByRole('checkbox', { name: 'Compare Platform Engineering' }),
    ).not.toBeChecked();
    await waitFor(() =>
      expect(
        series.mock.calls.map(([{ subjects }]) => subjects),
      ).toContainEqual([
        'organization:octo-org/team:web',
        'organization:octo-org/team:payments',
      ]),
    );
  });

  it('names a team’s members when somebody who may see people asks', async () => {
    const api = new FakeCopilotAdoptionApi();
    const subjects = jest.spyOn(api, 'getSubjects');
    show(api, '/?scope=organization:octo-org&team=payments');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show the members' }),
    );
    const list = await screen.findByRole('list', { name: 'Members' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['avery-dev', 'blake-ops', 'casey-web', 'drew-data']);
    expect(screen.getByText('By name, as of Nov 16, 2026')).toBeVisible();
    expect(subjects.mock.lastCall?.[0]).toMatchObject({
      kind: 'user',
      team: 'organization:octo-org/team:payments',
    });
  });

  it('offers the members to nobody else', async () => {
    const api = new FakeCopilotAdoptionApi({ access: { people: false } });
    const subjects = jest.spyOn(api, 'getSubjects');
    show(api, '/?scope=organization:octo-org&team=payments');
    await screen.findByRole('region', { name: 'Agent share' });
    expect(screen.queryByText('Members')).not.toBeInTheDocument();
    expect(subjects.mock.calls.filter(([{ kind }]) => kind === 'user')).toEqual(
      [],
    );
  });

  it('leads to a team and back, and keeps the other filters', async () => {
    show(
      new FakeCopilotAdoptionApi(),
      '/?scope=organization:octo-org&period=90d',
    );
    const row = within(await tableRow(/Payments/));
    await userEvent.click(row.getByRole('link', { name: 'Payments' }));
    expect(
      await screen.findByRole('region', {
        name: 'Adoption among licensed members',
      }),
    ).toBeVisible();
    const url = screen.getByRole('status', { name: 'url' });
    expect(url).toHaveTextContent('team=payments');
    expect(url).toHaveTextContent('period=90d');
    await userEvent.click(screen.getByRole('link', { name: '← All teams' }));
    expect(await tableRow(/Payments/)).toBeVisible();
  });

  it('shows nothing of a chosen team that is too small', async () => {
    show(
      new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }),
      '/?scope=organization:octo-org&team=tiny',
    );
    expect(await screen.findByText('Too few people: not shown')).toBeVisible();
  });
});
