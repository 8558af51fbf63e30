import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionApiRef } from '../../api';
import { FakeCopilotAdoptionApi } from '../../testing';
import { AdoptionPage } from './AdoptionPage';

function show(
  api: CopilotAdoptionApi,
  url: string = '/?scope=organization:octo-org',
) {
  return renderInTestApp(<AdoptionPage />, {
    apis: [[copilotAdoptionApiRef, api]],
    initialRouteEntries: [url],
  });
}

async function panel(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('AdoptionPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows people from step to step, each with its share of the one before', async () => {
    show(new FakeCopilotAdoptionApi());
    const funnel = await panel('From seats to agents');
    const steps = await funnel.findAllByRole('listitem');
    expect(steps).toHaveLength(4);
    expect(steps[0]).toHaveTextContent('Hold a seat150');
    expect(steps[1]).toHaveTextContent(
      /^Have ever used it70% of the seats105Not counted: 15 older seats/,
    );
    expect(steps[2]).toHaveTextContent(
      /^Active in 28 days\d\d\.\d% of those who hold a seat134$/,
    );
    expect(steps[3]).toHaveTextContent(/of those active/);
  });

  it.each([
    [true, /^Hold a seat150By the newest list of seats, of Nov 18\.$/],
    [false, /^Hold a seatnot available: nobody asked GitHub at that time/],
  ])('tells of the first list of seats: %s', async (seats, words) => {
    const api = new FakeCopilotAdoptionApi({ access: { seats } });
    const answer = api.getSeries.bind(api);
    jest.spyOn(api, 'getSeries').mockImplementation(async request => {
      const response = await answer(request);
      return {
        ...response,
        series: response.series.map(series =>
          ['seats', 'adoption_rate'].includes(series.metric)
            ? {
                ...series,
                total: null,
                totalState: 'unavailable',
                reason: 'noSnapshot',
              }
            : series,
        ),
      };
    });
    show(api);
    const funnel = await panel('From seats to agents');
    expect((await funnel.findAllByRole('listitem'))[0]).toHaveTextContent(
      words,
    );
    expect(
      await funnel.findByText(
        /^\d\d(\.\d)?% of those active worked with agents$/,
      ),
    ).toBeVisible();
  });

  it('tells who ever used a seat to those who may see the seats', async () => {
    const api = new FakeCopilotAdoptionApi({ access: { seats: false } });
    const seats = jest.spyOn(api, 'getSeats');
    show(api);
    const funnel = await panel('From seats to agents');
    expect((await funnel.findAllByRole('listitem'))[1]).toHaveTextContent(
      'Have ever used itFor those who may see the seats (copilotAdoption.seats.read).',
    );
    expect(seats).not.toHaveBeenCalled();
  });

  it('tells who ever used a seat of the newest day only', async () => {
    show(
      new FakeCopilotAdoptionApi(),
      '/?scope=organization:octo-org&from=2026-09-01&to=2026-09-28',
    );
    const funnel = await panel('From seats to agents');
    expect((await funnel.findAllByRole('listitem'))[1]).toHaveTextContent(
      'Known of the newest day only.',
    );
  });

  it('shows who begins, returns and stays away, and what is not known', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    const movement = await panel('Who begins, returns and stays away');
    expect(await movement.findByText('Lapsed')).toBeInTheDocument();
    expect(
      movement.getByText(/^Unknown where the bucket begins within the first/),
    ).toBeVisible();
    expect(
      series.mock.calls.find(([{ metrics }]) =>
        metrics.includes('lapsed_users'),
      )?.[0].granularity,
    ).toBe('week');
  });

  it('tells readers of seats who begins with a new one, and how soon', async () => {
    show(new FakeCopilotAdoptionApi());
    const activation = await panel('Who begins with a new seat');
    expect(await activation.findByText(/^84%, 28 days to/)).toBeVisible();
    expect(activation.getByText(/may still begin\.$/)).toBeVisible();
    const firstUse = await panel('Days until a new seat is used');
    expect(await firstUse.findByText(/^2\.5 days, 28 days to/)).toBeVisible();
  });

  it('says nothing of new seats to others, and asks for nothing', async () => {
    const api = new FakeCopilotAdoptionApi({ access: { seats: false } });
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    await panel('Who stays');
    await panel('From seats to agents');
    expect(
      screen.queryByRole('region', { name: 'Who begins with a new seat' }),
    ).not.toBeInTheDocument();
    const asked = series.mock.calls.flatMap(([{ metrics }]) => metrics);
    expect(asked).not.toContain('activation_rate');
  });

  it('shows who stays as a table with the number in each cell', async () => {
    show(new FakeCopilotAdoptionApi());
    const cohorts = await panel('Who stays');
    const row = await cohorts.findByRole('row', { name: /^August 2026/ });
    expect(row).toHaveTextContent('August 20262590%80%');
    expect(
      cohorts.getByRole('columnheader', { name: '1 month later' }),
    ).toBeVisible();
    expect(cohorts.getByText('July 2026*')).toHaveAccessibleDescription(
      /History begins here/,
    );
  });

  it('tells a team’s own steps, and what is told of accounts only', async () => {
    show(
      new FakeCopilotAdoptionApi(),
      '/?scope=organization:octo-org&team=payments',
    );
    const funnel = await panel('From seats to agents');
    const steps = await funnel.findAllByRole('listitem');
    expect(steps).toHaveLength(3);
    expect(steps[0]).toHaveTextContent('Have a licence34');
    expect(
      (await panel('Who stays')).getByText(/^Told of a whole account only/),
    ).toBeVisible();
  });

  it('shows nothing of a team that is too small', async () => {
    show(
      new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }),
      '/?scope=organization:octo-org&team=tiny',
    );
    expect(await screen.findByText('Too few people: not shown')).toBeVisible();
  });

  it('hands out who stays as a file', async () => {
    const api = new FakeCopilotAdoptionApi();
    const csv = jest.spyOn(api, 'getCohortsCsv');
    URL.createObjectURL = jest.fn(() => 'blob:');
    URL.revokeObjectURL = jest.fn();
    show(api);
    await userEvent.click(
      await screen.findByRole('button', { name: /Who stays.*CSV/ }),
    );
    await waitFor(() =>
      expect(csv).toHaveBeenCalledWith({ scope: 'organization:octo-org' }),
    );
  });

  it('fails in one place', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getCohorts')
      .mockRejectedValue(new TypeError('Failed to fetch'));
    show(api);
    expect(
      await (await panel('Who stays')).findByRole('alert'),
    ).toHaveTextContent('backend does not answer');
    expect(
      await (await panel('From seats to agents')).findAllByRole('listitem'),
    ).toHaveLength(4);
  });
});
