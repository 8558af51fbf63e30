import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import {
  copilotAdoptionApiRef,
  CopilotAdoptionPage,
  EntityCopilotGroupCard,
  EntityCopilotUserCard,
  HomePageCopilot,
} from '.';
import { rootRouteRef } from './routes';
import { FakeCopilotAdoptionApi, fakeScopes } from './testing';

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'payments',
    annotations: { 'github.com/team-slug': 'octo-org/payments' },
  },
};

const user: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'avery-devlin',
    annotations: { 'github.com/user-login': 'avery-dev' },
  },
};

describe('in an app of the legacy frontend system', () => {
  beforeEach(() => sessionStorage.clear());

  it('the page has its own header, tab and content', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]]}
      >
        <Routes>
          <Route path="/*" element={<CopilotAdoptionPage />} />
        </Routes>
      </TestApiProvider>,
    );
    expect(
      await screen.findByRole('heading', { name: 'Copilot' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Overview' })).toBeInTheDocument();
    expect(
      await screen.findByRole('group', { name: 'Active people' }),
    ).toBeInTheDocument();
  });

  it('the home page’s card shows the organization', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]]}
      >
        <HomePageCopilot show="organization" title="Copilot here" />
      </TestApiProvider>,
      { mountedRoutes: { '/copilot': rootRouteRef } },
    );
    expect(await screen.findByText('Copilot here')).toBeInTheDocument();
    expect(await screen.findByText('Adoption rate')).toBeInTheDocument();
  });

  it('the user’s card tells the reader’s own figures', async () => {
    const scopes = fakeScopes.slice(0, 1);
    const api = new FakeCopilotAdoptionApi({ scopes });
    await renderInTestApp(
      <TestApiProvider apis={[[copilotAdoptionApiRef, api]]}>
        <EntityProvider entity={user}>
          <EntityCopilotUserCard />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/copilot': rootRouteRef } },
    );
    expect(
      await screen.findByText(/^active days in the 28 days/),
    ).toBeInTheDocument();
  });

  it('the card shows the group’s figures', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]]}
      >
        <EntityProvider entity={group}>
          <EntityCopilotGroupCard />
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/copilot': rootRouteRef } },
    );
    expect(await screen.findByText(/people active/)).toBeInTheDocument();
  });
});
