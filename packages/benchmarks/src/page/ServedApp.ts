import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import playwright from '../../../../playwright.config';

const pollMilliseconds = 300;

/** The built example app with its backend and simulated GitHub, as the browser journeys have it served. */
export class ServedApp {
  readonly address: string;
  readonly #server: ChildProcess;

  private constructor(address: string, server: ChildProcess) {
    this.address = address;
    this.#server = server;
  }

  /** @throws Error where it does not answer in time. */
  static async start(): Promise<ServedApp> {
    const { command, cwd, env, url, timeout } = webServer();
    const [program, ...args] = command.split(' ');
    const server = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const app = new ServedApp(new URL(url!).origin, server);
    try {
      await answers(url!, { server, until: Date.now() + timeout! });
    } catch (error) {
      await app.stop();
      throw error;
    }
    return app;
  }

  async stop() {
    if (this.#server.exitCode === null && this.#server.signalCode === null) {
      this.#server.kill('SIGTERM');
      await once(this.#server, 'exit');
    }
  }
}

function webServer() {
  const { webServer: server } = playwright;
  if (!server || Array.isArray(server)) {
    throw new Error('playwright.config.ts has to start exactly one server.');
  }
  return server;
}

async function answers(
  url: string,
  { server, until }: { server: ChildProcess; until: number },
) {
  while (!(await isOk(url))) {
    if (server.exitCode !== null || Date.now() > until) {
      throw new Error(
        `The example app does not answer at ${url}. Run "npm run start:backend" to see why.`,
      );
    }
    await wait(pollMilliseconds);
  }
}

async function isOk(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
}
