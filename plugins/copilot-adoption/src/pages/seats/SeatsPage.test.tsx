import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AccessResponse,
  CopilotAdoptionApi,
} from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionApiRef } from '../../api';
import { FakeCopilotAdoptionApi } from '../../testing';
import { SeatsPage } from './SeatsPage';

function show(api: CopilotAdoptionApi) {
  return renderInTestApp(<SeatsPage />, {
    apis: [[copilotAdoptionApiRef, api]],
    initialRouteEntries: ['/?scope=organization:octo-org'],
  });
}

function apiFor(access: Partial<AccessResponse>) {
  return new FakeCopilotAdoptionApi({ access });
}

async function panel(name: string) {
  return within(await screen.findByRole('region', { name }));
}

function weekday(day: string) {
  return new Date(day).toLocaleDateString('en', {
    weekday: 'long',
    timeZone: 'UTC',
  });
}

describe('SeatsPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('says which permission is missing, and whom to ask', async () => {
    show(apiFor({ seats: false, cost: false }));
    expect(await screen.findByText('copilotAdoption.seats.read')).toBeVisible();
    expect(screen.getByText(/Ask the people who run Backstage/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('tells seats in figures, with what the idle ones cost', async () => {
    show(new FakeCopilotAdoptionApi());
    const figures = await panel('Seats in figures');
    expect(await figures.findByText('150')).toBeVisible();
    expect(figures.getByText('Idle, a month')).toBeVisible();
  });

  it('keeps money from those who may not see it, and says so', async () => {
    show(apiFor({ cost: false }));
    const figures = await panel('Seats in figures');
    expect(await figures.findByText('150')).toBeVisible();
    expect(figures.queryByText('Idle, a month')).not.toBeInTheDocument();
    expect(figures.getByText('copilotAdoption.cost.read')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'AI credits' })).toBeNull();
  });

  it('shows the seats that nobody used in whole weeks', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    const inactive = await panel('Seats without use');
    expect(await inactive.findByText(/^14 people, /)).toBeVisible();
    const asked = series.mock.calls.find(([{ metrics }]) =>
      metrics.includes('inactive_seats'),
    )?.[0];
    expect(asked?.granularity).toBe('week');
    expect([asked?.from, asked?.to].map(day => weekday(day!))).toEqual([
      'Monday',
      'Sunday',
    ]);
  });

  it('finds the seats to reclaim, and what ending them would save', async () => {
    const api = new FakeCopilotAdoptionApi();
    const seats = jest.spyOn(api, 'getSeats');
    show(api);
    const register = await panel('Seats');
    expect(await register.findByText('150 seats match')).toBeVisible();
    await userEvent.click(
      register.getByRole('button', { name: 'Seats to reclaim' }),
    );
    expect(
      await register.findByText(/seats match; ending them would save \$/),
    ).toBeVisible();
    expect(seats.mock.lastCall?.[0]).toMatchObject({ idleFor: '28' });
    await userEvent.click(register.getByRole('button', { name: 'Last used' }));
    await waitFor(() =>
      expect(seats.mock.lastCall?.[0].sort).toBe('-lastActivityAt'),
    );
  });

  it('hands all seats that match to a spreadsheet', async () => {
    const createObjectURL = jest.fn((_: Blob) => 'blob:seats');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const api = new FakeCopilotAdoptionApi();
    const csv = jest.spyOn(api, 'getSeatsCsv').mockResolvedValue('login\r\n');
    show(api);
    const register = await panel('Seats');
    await userEvent.click(
      await register.findByRole('button', { name: 'Seats to reclaim' }),
    );
    await userEvent.click(
      await register.findByRole('button', { name: 'Download “Seats” as CSV' }),
    );
    await waitFor(() => expect(createObjectURL).toHaveBeenCalledTimes(1));
    const [file] = createObjectURL.mock.lastCall!;
    expect(file.size).toBe('login\r\n'.length);
    // As many as the backend has, and not only those of the page.
    expect(csv.mock.lastCall?.[0]).toEqual({
      scope: 'organization:octo-org',
      idleFor: '28',
      sort: 'login',
    });
  });

  it('says why there is no list', async () => {
    const api = new FakeCopilotAdoptionApi();
    const answer = api.getSeats.bind(api);
    jest.spyOn(api, 'getSeats').mockImplementation(async query => ({
      ...(await answer(query)),
      day: null,
      totals: null,
      items: [],
      state: 'unavailable',
      reason: 'noSnapshot',
    }));
    show(api);
    expect(
      await (await panel('Seats')).findByText(/^No list of seats is stored/),
    ).toBeVisible();
  });

  it('says what happened and tries again', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getSeats')
      .mockRejectedValue(new TypeError('Failed to fetch'));
    show(api);
    expect(await (await panel('Seats')).findByRole('alert')).toHaveTextContent(
      'backend does not answer',
    );
  });
});
