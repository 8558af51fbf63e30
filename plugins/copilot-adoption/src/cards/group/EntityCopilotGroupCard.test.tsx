import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionApiRef } from '../../api';
import { rootRouteRef } from '../../routes';
import { FakeCopilotAdoptionApi, fakeScopes } from '../../testing';
import { EntityCopilotGroupCard } from './EntityCopilotGroupCard';

function show(
  api: CopilotAdoptionApi,
  annotations: Record<string, string> = {},
) {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'payments', annotations },
  };
  return renderInTestApp(
    <EntityProvider entity={entity}>
      <EntityCopilotGroupCard />
    </EntityProvider>,
    {
      apis: [[copilotAdoptionApiRef, api]],
      mountedRoutes: { '/copilot': rootRouteRef },
    },
  );
}

const ofOctoOrg = { 'github.com/team-slug': 'octo-org/payments' };

describe('EntityCopilotGroupCard', () => {
  it('tells how many people are active, of how many, and who was counted', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api, ofOctoOrg);
    expect(
      await screen.findByText(
        /^people active in the 28 days to Nov 18, of 34 members with a licence \(\d\d\.\d%\)$/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Completion acceptance/)).toBeInTheDocument();
    expect(
      screen.getByText(
        'Counted: platform, web, 3 members by login · 2 members not known to GitHub’s reports',
      ),
    ).toBeInTheDocument();
    expect(series).toHaveBeenCalledTimes(1);
    expect(series.mock.calls[0][0].subjects).toEqual([
      'organization:octo-org/group:default%2Fpayments',
    ]);
  });

  it('says how many of the newest days may still change', async () => {
    show(new FakeCopilotAdoptionApi(), ofOctoOrg);
    expect(
      await screen.findByText('The newest 2 days may still change.'),
    ).toBeInTheDocument();
  });

  it('speaks of no change where every day has settled', async () => {
    const scopes = fakeScopes.map(scope => ({
      ...scope,
      finalThrough: scope.heldThrough,
    }));
    show(new FakeCopilotAdoptionApi({ scopes }), ofOctoOrg);
    expect(await screen.findByText(/^people active/)).toBeInTheDocument();
    expect(screen.queryByText(/may still change/)).not.toBeInTheDocument();
  });

  it('says which annotations are missing when nobody is known', async () => {
    show(
      new FakeCopilotAdoptionApi({
        groups: [
          { subject: '', teams: [], matchedMembers: 0, unmatchedMembers: 4 },
        ],
      }),
      ofOctoOrg,
    );
    expect(
      await screen.findByText(/Nobody of this group is known/),
    ).toBeInTheDocument();
    expect(screen.getByText(/github.com\/team-slug/)).toBeInTheDocument();
  });

  it('shows nothing of a group that is too small, and says so', async () => {
    show(
      new FakeCopilotAdoptionApi({ suppressed: ['default/payments'] }),
      ofOctoOrg,
    );
    expect(
      await screen.findByText('Too few people: not shown'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/people active/)).not.toBeInTheDocument();
  });

  it('asks for the account where it cannot know', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    expect(await screen.findByText(/Which one\?/)).toBeInTheDocument();
    expect(series).not.toHaveBeenCalled();

    await userEvent.click(screen.getByRole('combobox', { name: 'Account' }));
    await userEvent.click(screen.getByRole('option', { name: 'Octo Labs' }));
    expect(await screen.findByText(/people active/)).toBeInTheDocument();
    expect(series.mock.calls[0][0].subjects).toEqual([
      'organization:octo-labs/group:default%2Fpayments',
    ]);
  });

  it('says what to configure when no account is', async () => {
    show(new FakeCopilotAdoptionApi({ scopes: [] }));
    expect(
      await screen.findByText(/organization: octo-org/),
    ).toBeInTheDocument();
  });

  it('says what happened when the figures cannot be loaded', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest.spyOn(api, 'getSeries').mockRejectedValue(new TypeError('No network'));
    show(api, ofOctoOrg);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The plugin’s backend does not answer.',
    );
  });
});
