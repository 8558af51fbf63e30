import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  createExtensionInput,
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  createExtensionTester,
  mockApis,
  renderTestApp,
} from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
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

/** Shows the cards of a home page one below the other. */
const homePlugin = createFrontendPlugin({
  pluginId: 'home',
  extensions: [
    PageBlueprint.makeWithOverrides({
      inputs: {
        widgets: createExtensionInput([
          HomePageWidgetBlueprint.dataRefs.widget,
        ]),
      },
      factory: (originalFactory, { inputs }) =>
        originalFactory({
          path: '/home',
          title: 'Home',
          loader: async () => (
            <>
              {inputs.widgets.map(widget => {
                const { name, component } = widget.get(
                  HomePageWidgetBlueprint.dataRefs.widget,
                );
                return <div key={name}>{component}</div>;
              })}
            </>
          ),
        }),
    }),
  ],
});

/** As in the README. */
const configured = {
  app: {
    extensions: [
      { 'page:copilot-adoption': { config: { path: '/ai', title: 'AI' } } },
      { 'sub-page:copilot-adoption/seats': false },
      {
        'sub-page:copilot-adoption/overview': {
          config: { hiddenPanels: ['acceptance-rate'] },
        },
      },
      {
        'entity-card:copilot-adoption/group': {
          config: { filter: { kind: 'group', 'spec.type': 'team' } },
        },
      },
      {
        'entity-content:copilot-adoption/group': {
          config: { path: '/ai', title: 'AI' },
        },
      },
      {
        'entity-card:copilot-adoption/user': {
          config: { scope: 'organization:octo-org' },
        },
      },
      { 'entity-card:copilot-adoption/repository': false },
      {
        'home-page-widget:copilot-adoption/adoption': {
          config: { show: 'organization', scope: 'organization:octo-org' },
        },
      },
    ],
  },
};

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

  it('speaks German where the app does, from the tabs to the metrics and numbers', async () => {
    renderTestApp({
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]],
      features: [plugin],
      initialRouteEntries: ['/copilot/overview'],
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
            { 'sub-page:copilot-adoption/me': { config: { title: 'Ich' } } },
          ],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
    });
    const actives = await screen.findByRole('group', {
      name: 'Aktive Personen',
    });
    // The app has renamed one of them, which puts it first.
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual([
      'Ich',
      'Übersicht',
      'Verbreitung',
      'Nutzung',
      'Code',
      'Teams',
      'Pull Requests',
      'Seats & Kosten',
      'Datenlage',
    ]);
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

  it('shows its card on the home page, as it is configured', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    renderTestApp({
      apis: [[copilotAdoptionApiRef, api]],
      features: [plugin, homePlugin],
      initialRouteEntries: ['/home'],
      config: configured,
    });
    expect(await screen.findByText('Copilot adoption')).toBeInTheDocument();
    expect(await screen.findByText('Adoption rate')).toBeInTheDocument();
    expect(series.mock.calls.map(([{ subjects }]) => subjects)).toEqual([
      ['organization:octo-org'],
    ]);
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

  it('moves the page and leaves out tabs and panels by configuration', async () => {
    renderTestApp({
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()]],
      features: [plugin, homePlugin],
      initialRouteEntries: ['/ai/overview'],
      config: configured,
    });
    expect(
      await screen.findByRole('region', { name: 'Prompts by surface' }),
    ).toBeInTheDocument();
    expect(
      screen.queryByRole('region', { name: /acceptance rate/i }),
    ).not.toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Teams' })).toBeInTheDocument();
    expect(
      screen.queryByRole('tab', { name: 'Seats & cost' }),
    ).not.toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: 'AI' })[0]).toHaveAttribute(
      'href',
      '/ai',
    );
  });

  it('looks for users where the configuration says', async () => {
    const api = new FakeCopilotAdoptionApi();
    const series = jest.spyOn(api, 'getSeries');
    renderTestApp({
      apis: [[copilotAdoptionApiRef, api]],
      features: [plugin, homePlugin],
      extensions: [createTestEntityPage({ entity: entityOf('User') })],
      config: configured,
    });
    expect(
      await screen.findByText(/^active days in the 28 days/),
    ).toBeInTheDocument();
    expect(series.mock.calls[0][0].subjects).toEqual([
      'organization:octo-org/user:avery-dev',
    ]);
  });

  it('offers its card to those groups alone that the configuration names', () => {
    const isShownOn = createExtensionTester(
      plugin.getExtension('entity-card:copilot-adoption/group'),
      { config: { filter: { kind: 'group', 'spec.type': 'team' } } },
    ).get(EntityCardBlueprint.dataRefs.filterFunction);
    const team = { ...entityOf('Group'), spec: { type: 'team' } };
    expect(isShownOn?.(team)).toBe(true);
    expect(isShownOn?.(entityOf('Group'))).toBe(false);
  });
});
