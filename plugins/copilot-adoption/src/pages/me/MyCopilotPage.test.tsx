import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unknownSelfReasons } from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionApiRef } from '../../api';
import {
  FakeCopilotAdoptionApi,
  FakeCopilotAdoptionApiOptions,
} from '../../testing';
import { MyCopilotPage } from './MyCopilotPage';

function show(options: FakeCopilotAdoptionApiOptions = {}) {
  return showWith(new FakeCopilotAdoptionApi(options));
}

function showWith(api: FakeCopilotAdoptionApi) {
  return renderInTestApp(<MyCopilotPage />, {
    apis: [[copilotAdoptionApiRef, api]],
    initialRouteEntries: ['/?scope=organization:octo-org'],
  });
}

async function panel(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('MyCopilotPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('tells the reader’s figures beside what is usual in the team', async () => {
    show();
    const compared = await panel('You and your team');
    expect(
      compared.getByText(
        /^Beside the median of Platform Engineering: of its 11/,
      ),
    ).toBeVisible();
    const row = compared.getByRole('row', { name: /^Prompts/ });
    expect(within(row).getAllByRole('cell')).toHaveLength(2);
    expect(
      (await panel('Your prompts')).getByText(/^[\d,]+ prompts, /),
    ).toBeVisible();
    expect(
      (await panel('Your suggestions')).getByText(/^[\d,]+ suggestions, /),
    ).toBeVisible();
    expect(await panel('Your languages')).toBeTruthy();
    expect(
      (await panel('Your versions')).getByText(
        'vscode 1.137.2; many already have 1.139.0',
      ),
    ).toBeVisible();
  });

  it('hands out the reader’s figures as a file', async () => {
    const api = new FakeCopilotAdoptionApi();
    const csv = jest.spyOn(api, 'getMeCsv');
    URL.createObjectURL = jest.fn(() => 'blob:');
    URL.revokeObjectURL = jest.fn();
    showWith(api);
    await userEvent.click(
      (await panel('Your prompts')).getByRole('button', { name: /CSV/ }),
    );
    await waitFor(() =>
      expect(csv).toHaveBeenCalledWith(
        expect.objectContaining({
          scope: 'organization:octo-org',
          granularity: 'day',
        }),
      ),
    );
  });

  it.each([
    ['named', /copilotAdoption.people.read.*audit log.*at least 5/],
    ['pseudonymous', /under pseudonyms, so that nobody else/],
  ] as const)(
    'says who else can see it where people are %s',
    async (peopleMode, words) => {
      show({ access: { peopleMode } });
      expect(
        (await panel('Who else can see this')).getByText(words),
      ).toBeVisible();
    },
  );

  it.each(unknownSelfReasons)(
    'says what would help where nothing is known: %s',
    async reason => {
      show({ me: { person: null, reason } });
      expect(
        await screen.findByText('Nothing to show about you'),
      ).toBeVisible();
      expect(screen.queryByRole('table')).not.toBeInTheDocument();
    },
  );

  it('compares with nobody where the team is too small', async () => {
    show({
      me: {
        comparison: {
          team: null,
          reason: 'tooFewPeople',
          people: null,
          medians: [],
        },
      },
    });
    const compared = await panel('You and your team');
    expect(compared.getByText(/^Too few people of your teams/)).toBeVisible();
    expect(
      compared.queryByRole('columnheader', { name: 'Team’s median' }),
    ).not.toBeInTheDocument();
  });

  it('says which permission is missing', async () => {
    show({ access: { self: false } });
    expect(await screen.findByText('copilotAdoption.self.read')).toBeVisible();
  });

  it('says what happened and tries again', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getMe')
      .mockRejectedValueOnce(new TypeError('Failed to fetch'));
    showWith(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'backend does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await panel('You and your team')).toBeTruthy();
  });
});
