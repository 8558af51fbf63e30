import {
  coreServices,
  createServiceFactory,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  CopilotAdoptionClient,
  parseDay,
  startOfDay,
  SyncRun,
} from 'backstage-plugin-copilot-adoption-common';
import express from 'express';
import { createSimulator, Simulator } from 'github-simulator';
import { Knex } from 'knex';
import { Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { clockServiceRef } from '../../clock';
import { copilotAdoptionPlugin } from '../../plugin';
import { BriskClock } from './BriskClock';

type Task = {
  fn: (signal: AbortSignal) => unknown;
} & Partial<SchedulerServiceTaskScheduleDefinition>;

const token = 'simulated-token';

const asUser: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { Authorization: mockCredentials.user.header() },
  });

/**
 * A simulated GitHub, the plugin on a real database, and a client that asks it over HTTP: the way of a figure from one
 * end to the other, with a clock that the test moves.
 */
export class WholePath {
  readonly clock: BriskClock;
  readonly simulator: Simulator;
  readonly client: CopilotAdoptionClient;
  readonly #tasks: Task[];
  readonly #stop: () => Promise<void>;

  private constructor(parts: {
    clock: BriskClock;
    simulator: Simulator;
    client: CopilotAdoptionClient;
    tasks: Task[];
    stop: () => Promise<void>;
  }) {
    this.clock = parts.clock;
    this.simulator = parts.simulator;
    this.client = parts.client;
    this.#tasks = parts.tasks;
    this.#stop = parts.stop;
  }

  static async start(options: {
    knex: Knex;
    /** The day on whose noon the clock starts. */
    today: string;
    historyDays: number;
    copilotAdoption?: object;
    entities?: Entity[];
    /** Of an earlier start, to go on with the same GitHub at the same moment. */
    earlier?: WholePath;
  }): Promise<WholePath> {
    const clock =
      options.earlier?.clock ??
      new BriskClock(startOfDay(parseDay(options.today)) + 12 * 3600 * 1000);
    const simulator = options.earlier?.simulator ?? createSimulator({ clock });
    const github = await listen(simulator);
    const tasks: Task[] = [];
    const backend = await startTestBackend({
      features: [
        copilotAdoptionPlugin,
        mockServices.rootConfig.factory({ data: configOf(github, options) }),
        mockServices.database.factory({ knex: options.knex }),
        catalogServiceMock.factory({ entities: options.entities ?? [] }),
        createServiceFactory({
          service: clockServiceRef,
          deps: {},
          factory: () => clock,
        }),
        createServiceFactory({
          service: coreServices.scheduler,
          deps: {},
          factory: () =>
            mockServices.scheduler.mock({
              scheduleTask: async task => {
                tasks.push(task as Task);
              },
            }),
        }),
      ],
    });
    const port = backend.server.port();
    return new WholePath({
      clock,
      simulator,
      tasks,
      client: new CopilotAdoptionClient({
        discoveryApi: {
          getBaseUrl: async id => `http://127.0.0.1:${port}/api/${id}`,
        },
        fetchApi: { fetch: asUser },
      }),
      stop: async () => {
        await backend.stop();
        await new Promise(resolve => github.close(resolve));
      },
    });
  }

  /** Runs the scheduled task as Backstage's scheduler would, again and again while a run ends before its work does. */
  async sync() {
    let lastRun: SyncRun | null;
    do {
      await this.tick(new AbortController().signal);
      ({ lastRun } = await this.client.getSync());
    } while (lastRun?.state === 'partial');
  }

  /** Runs the scheduled task once. */
  async tick(signal: AbortSignal) {
    for (const task of this.#tasks) {
      await task.fn(signal);
    }
  }

  async stop() {
    await this.#stop();
  }
}

async function listen(simulator: Simulator): Promise<Server> {
  const app = express().use(simulator.router);
  return new Promise((resolve, reject) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
    server.once('error', reject);
  });
}

function configOf(
  github: Server,
  options: { historyDays: number; copilotAdoption?: object },
) {
  const address = `http://127.0.0.1:${(github.address() as AddressInfo).port}`;
  return {
    integrations: {
      github: [{ host: 'github.com', apiBaseUrl: address, token }],
    },
    copilotAdoption: {
      scopes: [{ organization: 'octo-org' }, { organization: 'octo-labs' }],
      history: { days: options.historyDays },
      downloadHosts: [address],
      ...options.copilotAdoption,
    },
  };
}
