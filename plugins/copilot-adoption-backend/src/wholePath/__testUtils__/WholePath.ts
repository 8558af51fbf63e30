import {
  BackendFeature,
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
import { createSimulator, Simulator } from 'github-simulator';
import { Knex } from 'knex';
import { clockServiceRef } from 'backstage-plugin-copilot-adoption-node';
import { Patience, patienceServiceRef } from '../../github/Patience';
import { copilotAdoptionPlugin } from '../../plugin';
import { BriskClock } from './BriskClock';
import { RecordedLog } from './RecordedLog';
import { SimulatedHosts } from './SimulatedHosts';
import { withoutBilling } from './withoutBilling';

type Task = {
  fn: (signal: AbortSignal) => unknown;
} & Partial<SchedulerServiceTaskScheduleDefinition>;

/** Nobody answers later than this on this machine, unless it is the point of a test. */
const usualPatience: Patience = { answer: 10_000, silence: 10_000, retry: 0 };

const asUser: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: {
      ...init?.headers,
      Authorization: mockCredentials.user.header(),
    },
  });

/**
 * A simulated GitHub, the plugin on a real database, and a client that asks it over HTTP: the way of a figure from one
 * end to the other, with a clock that the test moves.
 */
export class WholePath {
  readonly clock: BriskClock;
  /** The one of github.com. */
  readonly simulator: Simulator;
  readonly hosts: SimulatedHosts;
  readonly client: CopilotAdoptionClient;
  readonly log: RecordedLog;
  /** Where the plugins of the backend answer. */
  readonly baseUrl: string;
  readonly #tasks: Task[];
  readonly #stop: () => Promise<void>;

  private constructor(parts: {
    baseUrl: string;
    clock: BriskClock;
    hosts: SimulatedHosts;
    client: CopilotAdoptionClient;
    log: RecordedLog;
    tasks: Task[];
    stop: () => Promise<void>;
  }) {
    this.clock = parts.clock;
    this.hosts = parts.hosts;
    this.simulator = parts.hosts.simulators['github.com'];
    this.client = parts.client;
    this.log = parts.log;
    this.baseUrl = parts.baseUrl;
    this.#tasks = parts.tasks;
    this.#stop = parts.stop;
  }

  static async start(options: {
    knex: Knex;
    /** The day on whose noon the clock starts. */
    today: string;
    clock?: BriskClock;
    /** The simulated GitHubs by host; github.com with the demo's company by default. */
    simulators?: Record<string, Simulator>;
    /** The credentials of the hosts by their names. */
    tokens?: Record<string, string>;
    patience?: Patience;
    historyDays: number;
    copilotAdoption?: object;
    /** The rest of the configuration. */
    config?: object;
    entities?: Entity[];
    /** Backstage's own, where it is not the test that runs the task. */
    scheduler?: BackendFeature;
    /** What else runs in the backend. */
    features?: BackendFeature[];
    /** What is started; the backend with its API by default. */
    plugin?: BackendFeature;
    /** Of an earlier start, to go on with the same GitHub at the same moment. */
    earlier?: WholePath;
  }): Promise<WholePath> {
    const { earlier } = options;
    const clock =
      earlier?.clock ??
      options.clock ??
      new BriskClock(startOfDay(parseDay(options.today)) + 12 * 3600 * 1000);
    const hosts = await SimulatedHosts.start(
      earlier?.hosts.simulators ??
        options.simulators ?? { 'github.com': createSimulator({ clock }) },
    );
    const tasks: Task[] = [];
    const log = new RecordedLog();
    const backend = await startTestBackend({
      features: [
        options.plugin ?? copilotAdoptionPlugin,
        ...(options.features ?? []),
        mockServices.rootConfig.factory({
          data: {
            ...options.config,
            integrations: { github: hosts.integrations(options.tokens) },
            copilotAdoption: {
              scopes: [
                { organization: 'octo-org', reports: withoutBilling },
                { organization: 'octo-labs', reports: withoutBilling },
              ],
              history: { days: options.historyDays },
              downloadHosts: [hosts.origin],
              ...options.copilotAdoption,
            },
          },
        }),
        mockServices.database.factory({ knex: options.knex }),
        createServiceFactory({
          service: coreServices.rootLogger,
          deps: {},
          factory: () => log,
        }),
        catalogServiceMock.factory({ entities: options.entities ?? [] }),
        createServiceFactory({
          service: clockServiceRef,
          deps: {},
          factory: () => clock,
        }),
        createServiceFactory({
          service: patienceServiceRef,
          deps: {},
          factory: () => options.patience ?? usualPatience,
        }),
        options.scheduler ??
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
    const baseUrl = `http://127.0.0.1:${backend.server.port()}/api`;
    return new WholePath({
      baseUrl,
      clock,
      hosts,
      tasks,
      log,
      client: new CopilotAdoptionClient({
        discoveryApi: {
          getBaseUrl: async id => `${baseUrl}/${id}`,
        },
        fetchApi: { fetch: asUser },
      }),
      stop: async () => {
        await backend.stop();
        await hosts.stop();
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

  /** Asks the API as somebody would who writes the address by hand. */
  async ask(address: string, asWhom = asUser): Promise<Response> {
    return asWhom(`${this.baseUrl}/copilot-adoption${address}`);
  }

  /** Uses the API of Backstage's own scheduler, as any signed-in user may. */
  async askScheduler(task: string, action: 'trigger' | 'cancel') {
    const tasks = `${this.baseUrl}/copilot-adoption/.backstage/scheduler/v1/tasks`;
    const { ok, status } = await asUser(`${tasks}/${task}/${action}`, {
      method: 'POST',
    });
    if (!ok) {
      throw new Error(`The scheduler answered ${status}`);
    }
  }

  async stop() {
    await this.#stop();
  }
}
