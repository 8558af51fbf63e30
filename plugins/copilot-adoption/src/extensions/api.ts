import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import {
  copilotAdoptionApiRef,
  copilotAdoptionOperatorApiRef,
  createLazyClient,
} from '../api';

export const copilotAdoptionApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: copilotAdoptionApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createLazyClient,
    }),
});

export const copilotAdoptionOperatorApi = ApiBlueprint.make({
  name: 'operator',
  params: defineParams =>
    defineParams({
      api: copilotAdoptionOperatorApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createLazyClient,
    }),
});
