import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copilotAdoptionApiRef } from '../../api';
import {
  FakeCopilotAdoptionApi,
  FakeCopilotAdoptionApiOptions,
  freshScope,
} from '../../testing';
import { EntityCopilotGroupContent } from './EntityCopilotGroupContent';

function show(
  options: FakeCopilotAdoptionApiOptions = {},
  annotations: Record<string, string> = {
    'github.com/team-slug': 'octo-org/payments',
  },
) {
  const api = new FakeCopilotAdoptionApi(options);
  const series = jest.spyOn(api, 'getSeries');
  renderInTestApp(
    <EntityProvider
      entity={{
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'payments', annotations },
      }}
    >
      <EntityCopilotGroupContent />
    </EntityProvider>,
    { apis: [[copilotAdoptionApiRef, api]] },
  );
  return series;
}

describe('EntityCopilotGroupContent', () => {
  beforeEach(() => sessionStorage.clear());

  it('tells how the group is doing over time', async () => {
    const series = show();
    expect(
      await screen.findByRole('region', {
        name: 'Adoption among licensed members',
      }),
    ).toBeVisible();
    expect(series.mock.lastCall?.[0].subjects).toEqual([
      'organization:octo-org/group:default%2Fpayments',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Week' }));
    expect(series.mock.lastCall?.[0].granularity).toBe('week');
  });

  it('asks which account is meant where it could be several', async () => {
    show({}, {});
    expect(
      await screen.findByText(/could belong to several GitHub accounts/),
    ).toBeVisible();
  });

  it('shows nothing of a group that is too small', async () => {
    show({ suppressed: ['default/payments'] });
    expect(await screen.findByText('Too few people: not shown')).toBeVisible();
  });

  it('says what to configure, and what is being fetched', async () => {
    show({ scopes: [] });
    expect(await screen.findByText(/not told what to show/)).toBeVisible();
    show({ scopes: [freshScope] });
    expect(
      await screen.findByText('Fetching the first reports from GitHub'),
    ).toBeVisible();
  });
});
