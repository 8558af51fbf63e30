import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import copilotAdoptionPlugin from 'backstage-plugin-copilot-adoption-backend';
import {
  clockServiceRef,
  systemClock,
} from 'backstage-plugin-copilot-adoption-node';
import express from 'express';
import { createSimulator, createWorld } from 'github-simulator';
import { once } from 'node:events';
import { AddressInfo } from 'node:net';
import request from 'supertest';

const now = Date.parse('2026-11-18T12:00:00Z');

export const tokenOfTheIntegration = 'token-of-the-integration';

/** A backend with modules of Copilot Adoption, which asks a simulated GitHub about the organization `org-1`. */
export class TestPortal {
  readonly #server: Parameters<typeof request>[0];
  readonly #sync: () => Promise<unknown>;
  readonly stop: () => Promise<unknown>;

  static async start(options: {
    modules: BackendFeature[];
    copilotModules?: object;
    entities?: Entity[];
    /** The only one that the simulated GitHub takes; that of the integration if left out. */
    token?: string;
  }): Promise<TestPortal> {
    const clock = { ...systemClock, now: () => now };
    const world = createWorld({
      ...{ seed: 1, users: 30, teams: 3, today: '2026-11-18' },
    });
    const { token = tokenOfTheIntegration } = options;
    const { router } = createSimulator({ clock, world, token });
    const github = express().use(router).listen(0, '127.0.0.1');
    await once(github, 'listening');
    const { port } = github.address() as AddressInfo;
    const scheduler = mockServices.scheduler();
    const backend = await startTestBackend({
      features: [
        copilotAdoptionPlugin,
        ...options.modules,
        mockServices.rootConfig.factory({
          data: configOf(`http://127.0.0.1:${port}`, options.copilotModules),
        }),
        catalogServiceMock.factory({ entities: options.entities ?? [] }),
        createServiceFactory({
          service: clockServiceRef,
          deps: {},
          factory: () => clock,
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () => scheduler,
        }),
      ],
    });
    return new TestPortal({
      server: backend.server,
      sync: () => scheduler.triggerTask('copilot-adoption-sync'),
      stop: async () => {
        await backend.stop();
        github.close();
      },
    });
  }

  private constructor(parts: {
    server: Parameters<typeof request>[0];
    sync: () => Promise<unknown>;
    stop: () => Promise<unknown>;
  }) {
    this.#server = parts.server;
    this.#sync = parts.sync;
    this.stop = parts.stop;
  }

  /** Fetches what is due. */
  async sync() {
    await this.#sync();
  }

  async ask(path: string) {
    const { body } = await request(this.#server)
      .get(`/api/copilot-adoption${path}`)
      .expect(200);
    return body;
  }

  /** Tries the credentials. */
  async check() {
    const { body } = await request(this.#server)
      .post('/api/copilot-adoption/sync/checks')
      .send({})
      .expect(200);
    return body.items[0];
  }
}

function configOf(origin: string, copilotModules: object = {}) {
  return {
    integrations: {
      github: [
        {
          host: 'github.com',
          apiBaseUrl: origin,
          token: tokenOfTheIntegration,
        },
      ],
    },
    copilotAdoption: {
      scopes: [
        {
          organization: 'org-1',
          reports: ['users', 'user-teams', 'seats'],
        },
      ],
      history: { days: 3 },
      minimumGroupSize: 2,
      downloadHosts: [origin],
      admins: ['user:default/mock'],
      groups: { trustedOrigins: ['url:https://trusted.example/'] },
    },
    copilotModules,
  };
}
