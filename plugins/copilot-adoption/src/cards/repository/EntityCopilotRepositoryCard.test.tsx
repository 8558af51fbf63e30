import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionApiRef } from '../../api';
import { rootRouteRef } from '../../routes';
import { FakeCopilotAdoptionApi, fakeScopes } from '../../testing';
import { EntityCopilotRepositoryCard } from './EntityCopilotRepositoryCard';

const scopes = fakeScopes.map(scope => ({
  ...scope,
  reports: [...scope.reports, 'repositories' as const],
}));

function show(api: CopilotAdoptionApi) {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'checkout-web',
      annotations: { 'github.com/project-slug': 'octo-org/checkout-web' },
    },
  };
  return renderInTestApp(
    <EntityProvider entity={entity}>
      <EntityCopilotRepositoryCard />
    </EntityProvider>,
    {
      apis: [[copilotAdoptionApiRef, api]],
      mountedRoutes: { '/copilot': rootRouteRef },
    },
  );
}

describe('EntityCopilotRepositoryCard', () => {
  it('tells what Copilot does in the pull requests of the repository', async () => {
    const api = new FakeCopilotAdoptionApi({ scopes });
    const series = jest.spyOn(api, 'getSeries');
    show(api);
    expect(
      await screen.findByText(
        /^pull requests opened by Copilot in the 28 days to Nov 18, of [\d,]+ in all$/,
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Suggestions applied')).toBeInTheDocument();
    expect(screen.queryByText(/days are known/)).not.toBeInTheDocument();
    expect(
      screen.getByText('The newest 2 days may still change.'),
    ).toBeInTheDocument();
    expect(series).toHaveBeenCalledTimes(1);
    expect(series.mock.calls[0][0].subjects).toEqual([
      'organization:octo-org/repository:octo-org%2Fcheckout-web',
    ]);
  });

  it('says where days are missing', async () => {
    show(new FakeCopilotAdoptionApi({ scopes, gaps: ['2026-11-10'] }));
    expect(
      await screen.findByText(/Only 27 of 28 days are known/),
    ).toBeInTheDocument();
    expect(screen.getAllByText('not compared: days are missing')).toHaveLength(
      1,
    );
  });

  it('says that GitHub has not named the repository', async () => {
    const api = new FakeCopilotAdoptionApi({ scopes });
    const response = {
      ok: false,
      status: 404,
      statusText: 'Not Found',
      headers: new Headers(),
      text: async () => '',
    };
    jest
      .spyOn(api, 'getSeries')
      .mockRejectedValue(await ResponseError.fromResponse(response as any));
    show(api);
    expect(await screen.findByText('Nothing reported yet')).toBeInTheDocument();
  });

  it('says what to configure when no account reports repositories', async () => {
    show(new FakeCopilotAdoptionApi({ scopes: fakeScopes }));
    expect(
      await screen.findByText(
        /Configure the organization or enterprise of octo-org\/checkout-web/,
      ),
    ).toBeInTheDocument();
  });

  it('says what happened when the figures cannot be loaded', async () => {
    const api = new FakeCopilotAdoptionApi({ scopes });
    jest.spyOn(api, 'getSeries').mockRejectedValue(new TypeError('No network'));
    show(api);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The plugin’s backend does not answer.',
    );
  });
});
