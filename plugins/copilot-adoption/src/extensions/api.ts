import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { copilotAdoptionApiRef, createLazyClient } from '../api';

export const copilotAdoptionApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: copilotAdoptionApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: createLazyClient,
    }),
});
