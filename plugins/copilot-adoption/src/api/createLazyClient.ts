import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';

/**
 * The client of the plugin's backend, loaded with the first question.
 *
 * Api factories are part of the app's entry chunk and cannot wait, but the client brings the schemas
 * of every answer, which nobody needs who never opens the page.
 */
export function createLazyClient(options: {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}): CopilotAdoptionApi {
  let client: Promise<CopilotAdoptionApi> | undefined;

  async function load(): Promise<CopilotAdoptionApi> {
    const common = await import('backstage-plugin-copilot-adoption-common');
    return new common.CopilotAdoptionClient(options);
  }

  async function loaded(): Promise<CopilotAdoptionApi> {
    client ??= load();
    try {
      return await client;
    } catch (error) {
      // A chunk that failed to load once, on a bad connection, is asked for again.
      client = undefined;
      throw error;
    }
  }

  return {
    getScopes: async (...args) => (await loaded()).getScopes(...args),
    getMetrics: async (...args) => (await loaded()).getMetrics(...args),
    getSubjects: async (...args) => (await loaded()).getSubjects(...args),
    getSeries: async (...args) => (await loaded()).getSeries(...args),
    getRanking: async (...args) => (await loaded()).getRanking(...args),
    getCohorts: async (...args) => (await loaded()).getCohorts(...args),
    getAccess: async (...args) => (await loaded()).getAccess(...args),
    getSync: async (...args) => (await loaded()).getSync(...args),
  };
}
