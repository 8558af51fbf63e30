import { Entity } from '@backstage/catalog-model';
import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import copilotAdoptionPlugin, { copilotAdoptionApiRef } from '../src';
import { fakeApiOf } from './fakeApiOf';

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: {
    name: 'platform',
    namespace: 'default',
    title: 'Platform',
    annotations: { 'github.com/team-slug': 'octo-org/platform' },
  },
  spec: { type: 'team', children: [] },
};

/** Made-up figures instead of a backend. `?fake=empty`, `first`, `error`, `slow` or `gaps` shows the other states. */
const fakeFigures = createFrontendModule({
  pluginId: 'copilot-adoption',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: copilotAdoptionApiRef,
          deps: {},
          factory: () =>
            fakeApiOf(new URLSearchParams(window.location.search).get('fake')),
        }),
    }),
  ],
});

const fakeCatalog = createFrontendModule({
  pluginId: 'catalog',
  extensions: [
    ApiBlueprint.make({
      params: defineParams =>
        defineParams({
          api: catalogApiRef,
          deps: {},
          factory: () => catalogApiMock({ entities: [group] }),
        }),
    }),
  ],
});

createDevApp({
  features: [copilotAdoptionPlugin, fakeFigures, catalogPlugin, fakeCatalog],
});
