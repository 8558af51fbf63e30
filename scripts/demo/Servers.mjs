import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

const KILL_AFTER_MILLISECONDS = 10_000;

/** A few long-running programs that start, and above all end, together. */
export class Servers {
  #running = new Set();
  #log;
  #onLine;
  #reportEnd;

  /** Resolves when the first of them ended (`name`) or we are asked to end (`signal`). */
  ended = new Promise(resolve => {
    this.#reportEnd = resolve;
  });

  constructor({ logFile, onLine }) {
    this.#log = createWriteStream(logFile);
    this.#onLine = onLine;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => this.#reportEnd({ signal }));
    }
  }

  start(name, command, args, { cwd, env }) {
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env, stdio });
    this.#running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.pipe(this.#log, { end: false });
      createInterface({ input: stream }).on('line', this.#onLine);
    }
    child.once('error', error => this.#reportEnd({ name, error }));
    child.once('close', () => {
      this.#running.delete(child);
      this.#reportEnd({ name });
    });
  }

  /** Asks all to end, insists after a while, and resolves when none is left. */
  async stop() {
    const closed = [...this.#running].map(
      child => new Promise(resolve => child.once('close', resolve)),
    );
    this.#signalAll('SIGTERM');
    const insist = setTimeout(
      () => this.#signalAll('SIGKILL'),
      KILL_AFTER_MILLISECONDS,
    );
    await Promise.all(closed);
    clearTimeout(insist);
    this.#log.end();
  }

  #signalAll(signal) {
    for (const child of this.#running) {
      child.kill(signal);
    }
  }
}
