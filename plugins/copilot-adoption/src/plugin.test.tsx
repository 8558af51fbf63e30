import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  createExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import plugin, { copilotAdoptionApiRef } from '.';
import { FakeCopilotAdoptionApi, fakeScopes } from './testing';

function entityOf(kind: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name: 'payments',
      annotations: {
        'github.com/team-slug': 'octo-org/payments',
        'github.com/user-login': 'avery-dev',
      },
    },
  };
}

describe('the plugin', () => {
  beforeEach(() => {
    sessionStorage.clear();
    // Where Backstage keeps the language.
    localStorage.clear();
  });

  it('shows its card on a group', async () => {
    renderTestApp({
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]],
      extensions: [
        createTestEntityPage({ entity: entityOf('Group') }),
        plugin.getExtension('entity-card:copilot-adoption/group'),
      ],
    });
    expect(
      await screen.findByRole('heading', { name: 'Copilot adoption' }),
    ).toBeInTheDocument();
  });

  it('offers its card to groups alone', () => {
    const isShownOn = createExtensionTester(
      plugin.getExtension('entity-card:copilot-adoption/group'),
    ).get(EntityCardBlueprint.dataRefs.filterFunction);
    expect(isShownOn?.(entityOf('Group'))).toBe(true);
    expect(isShownOn?.(entityOf('Component'))).toBe(false);
    expect(isShownOn?.(entityOf('User'))).toBe(false);
  });

  it('speaks German where the app does, to the metrics and numbers', async () => {
    renderTestApp({
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]],
      features: [plugin],
      initialRouteEntries: ['/copilot'],
      config: {
        app: {
          baseUrl: 'http://localhost:3000',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  availableLanguages: ['en', 'de'],
                  defaultLanguage: 'de',
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
    });
    const actives = await screen.findByRole('group', {
      name: 'Aktive Personen',
    });
    expect(actives).toHaveTextContent('Personen, 28 Tage bis 18. Nov.');
    expect(
      screen.getByRole('group', { name: 'Nutzungsquote' }),
    ).toHaveTextContent(/\d,\d\s%/);
    await userEvent.hover(
      within(actives).getByRole('button', {
        name: 'Was „Aktive Personen“ bedeutet',
      }),
    );
    expect(
      await screen.findByText(/mindestens einem der 28 Tage nutzten/),
    ).toBeVisible();
  });

  it('shows readers their card, with a way to everything about them', async () => {
    renderTestApp({
      apis: [
        [
          copilotAdoptionApiRef,
          new FakeCopilotAdoptionApi({ scopes: fakeScopes.slice(0, 1) }),
        ],
        [
          identityApiRef,
          mockApis.identity({ userEntityRef: 'user:default/payments' }),
        ],
      ],
      features: [plugin],
      extensions: [createTestEntityPage({ entity: entityOf('User') })],
    });
    expect(
      await screen.findByRole('link', { name: 'Open My Copilot' }),
    ).toHaveAttribute(
      'href',
      '/copilot/me?scope=organization%3Aocto-org&period=28d',
    );
  });

  it('offers the user card to users with a login', () => {
    const isShownOn = createExtensionTester(
      plugin.getExtension('entity-card:copilot-adoption/user'),
    ).get(EntityCardBlueprint.dataRefs.filterFunction);
    const nameless = entityOf('User');
    nameless.metadata.annotations = {};
    expect(isShownOn?.(entityOf('User'))).toBe(true);
    expect(isShownOn?.(nameless)).toBe(false);
    expect(isShownOn?.(entityOf('Group'))).toBe(false);
  });

  it('has a page whose first tab is the overview', async () => {
    renderTestApp({
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]],
      features: [plugin],
      initialRouteEntries: ['/copilot'],
    });
    expect(
      await screen.findByRole('group', { name: 'Active people' }),
    ).toBeInTheDocument();
    const [inSidebar] = screen.getAllByRole('link', { name: 'Copilot' });
    expect(inSidebar).toHaveAttribute('href', '/copilot');
  });

  it('leaves out the panels that the configuration of a tab hides', async () => {
    renderTestApp({
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]],
      features: [plugin],
      initialRouteEntries: ['/copilot/overview'],
      config: {
        app: {
          extensions: [
            {
              'sub-page:copilot-adoption/overview': {
                config: { hiddenPanels: ['prompts'] },
              },
            },
          ],
        },
      },
    });
    expect(
      await screen.findByRole('region', { name: 'Completions' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: 'Prompts by surface' }),
    ).not.toBeInTheDocument();
  });
});
