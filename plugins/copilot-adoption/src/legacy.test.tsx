import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import {
  copilotAdoptionApiRef,
  CopilotAdoptionPage,
  EntityCopilotGroupCard,
} from '.';
import { rootRouteRef } from './routes';
import { FakeCopilotAdoptionApi } from './testing';

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'payments',
    annotations: { 'github.com/team-slug': 'octo-org/payments' },
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
