import { ChildProcess, fork } from 'node:child_process';
import { Agent, get } from 'node:http';
import type { AnsweringOrder } from './answeringProcess';

export interface Answer {
  milliseconds: number;
  bytes: number;
}

/** The backend that is asked, in a process of its own. */
export class AnsweringBackend {
  readonly #child: ChildProcess;
  readonly #address: string;
  readonly #agent = new Agent({ keepAlive: true });

  private constructor(child: ChildProcess, address: string) {
    this.#child = child;
    this.#address = address;
  }

  static async start(order: AnsweringOrder): Promise<AnsweringBackend> {
    const child = fork(require.resolve('./answeringProcess'));
    child.send(order);
    const address = await said(child, message => message.startsWith('http'));
    return new AnsweringBackend(child, address);
  }

  /**
   * Asks, and reads the answer to its end.
   *
   * @throws Error where the answer is not 200: there is nothing to measure in a refusal.
   */
  async ask(path: string): Promise<Answer> {
    const start = performance.now();
    const { status, body } = await this.#read(path);
    if (status !== 200) {
      throw new Error(`${path} was answered with ${status}: ${body}`);
    }
    return { milliseconds: performance.now() - start, bytes: body.length };
  }

  /** Writes days on the side while something is done. */
  async whileIngesting<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#child.send('ingest');
    try {
      return await work();
    } finally {
      const rested = said(this.#child, message => message === 'rested');
      this.#child.send('rest');
      await rested;
    }
  }

  stop() {
    this.#agent.destroy();
    this.#child.disconnect();
  }

  #read(path: string): Promise<{ status?: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const address = `${this.#address}${path}`;
      const request = get(address, { agent: this.#agent }, response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode, body: Buffer.concat(chunks) }),
        );
      });
      request.on('error', error =>
        // The backend may have closed an idle connection just when it was taken up again.
        request.reusedSocket ? resolve(this.#read(path)) : reject(error),
      );
    });
  }
}

/** Waits for a message; Backstage's loader of TypeScript sends some of its own. */
function said(
  child: ChildProcess,
  isIt: (message: string) => boolean,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The backend has ended by itself'));
    const listen = (message: unknown) => {
      if (typeof message === 'string' && isIt(message)) {
        child.off('message', listen);
        child.off('exit', ended);
        resolve(message);
      }
    };
    child.on('message', listen);
    child.once('exit', ended);
  });
}
