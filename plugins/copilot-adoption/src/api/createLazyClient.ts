import { DiscoveryApi, FetchApi } from '@backstage/core-plugin-api';
import type {
  CopilotAdoptionApi,
  CopilotAdoptionOperatorApi,
} from 'backstage-plugin-copilot-adoption-common';

type Client = CopilotAdoptionApi & CopilotAdoptionOperatorApi;

/**
 * The client of the plugin's backend, loaded with the first question.
 *
 * Api factories are part of the app's entry chunk and cannot wait, but the client brings the schemas
 * of every answer, which nobody needs who never opens the page.
 */
export function createLazyClient(options: {
  discoveryApi: DiscoveryApi;
  fetchApi: FetchApi;
}): Client {
  let client: Promise<Client> | undefined;

  async function load(): Promise<Client> {
    const common = await import('backstage-plugin-copilot-adoption-common');
    return new common.CopilotAdoptionClient(options);
  }

  async function loaded(): Promise<Client> {
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
    getTeamGroups: async (...args) => (await loaded()).getTeamGroups(...args),
    getCohorts: async (...args) => (await loaded()).getCohorts(...args),
    getCohortsCsv: async (...args) => (await loaded()).getCohortsCsv(...args),
    getMeCsv: async (...args) => (await loaded()).getMeCsv(...args),
    getSeriesCsv: async (...args) => (await loaded()).getSeriesCsv(...args),
    getRankingCsv: async (...args) => (await loaded()).getRankingCsv(...args),
    getSeatsCsv: async (...args) => (await loaded()).getSeatsCsv(...args),
    getSeats: async (...args) => (await loaded()).getSeats(...args),
    getSeatHistory: async (...args) => (await loaded()).getSeatHistory(...args),
    getMe: async (...args) => (await loaded()).getMe(...args),
    getAccess: async (...args) => (await loaded()).getAccess(...args),
    getSync: async (...args) => (await loaded()).getSync(...args),
    queueSyncRun: async (...args) => (await loaded()).queueSyncRun(...args),
    getSyncRun: async (...args) => (await loaded()).getSyncRun(...args),
    getSyncRuns: async (...args) => (await loaded()).getSyncRuns(...args),
    getSyncDays: async (...args) => (await loaded()).getSyncDays(...args),
    getSyncDifferences: async (...args) =>
      (await loaded()).getSyncDifferences(...args),
    checkConnections: async (...args) =>
      (await loaded()).checkConnections(...args),
    erasePerson: async (...args) => (await loaded()).erasePerson(...args),
  };
}
