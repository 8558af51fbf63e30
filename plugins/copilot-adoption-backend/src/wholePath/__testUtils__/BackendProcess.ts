import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { StartOrder } from './runBackend';

/** How a process has ended. */
export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** A Backstage backend in a process of its own, which stands by until it is started. */
export class BackendProcess {
  readonly #child: ChildProcess;
  readonly #exit: Promise<Ending>;
  #output = '';

  constructor() {
    this.#child = fork(require.resolve('./runBackend'), {
      execArgv: [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: { ...process.env, NODE_ENV: 'development', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on('data', chunk => {
        this.#output += chunk;
      });
    }
    this.#exit = once(this.#child, 'exit').then(([code, signal]) => ({
      code,
      signal,
    }));
  }

  start(order: StartOrder) {
    this.#child.send(order);
  }

  /** What it has said so far. */
  get output(): string {
    return this.#output;
  }

  /** @throws Error with what the process has said, if it has ended by itself. */
  checkAlive() {
    if (this.#child.exitCode !== null) {
      throw new Error(`The backend has ended by itself:\n${this.#output}`);
    }
  }

  /** Sends a signal that does not end the process. */
  send(signal: 'SIGSTOP' | 'SIGCONT') {
    this.#child.kill(signal);
  }

  async end(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): Promise<Ending> {
    this.#child.kill(signal);
    return this.#exit;
  }
}
