import express from 'express';
import { createSimulator, Simulator } from 'github-simulator';
import { Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { SharedClock } from './SharedClock';
import { createSoakWorld } from './soakWorld';

/** The simulated GitHub of a soak, in this process, on the clock that everybody shares. */
export class SoakGithub {
  readonly simulator: Simulator;
  readonly clock: SharedClock;
  readonly origin: string;
  readonly #server: Server;

  private constructor(
    simulator: Simulator,
    clock: SharedClock,
    server: Server,
  ) {
    this.simulator = simulator;
    this.clock = clock;
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  static async start(options: {
    seed: number;
    days: number;
    now: number;
  }): Promise<SoakGithub> {
    const { seed, days, now } = options;
    const clock = new SharedClock(SharedClock.from(now));
    const world = createSoakWorld(seed, days);
    const simulator = createSimulator({ clock, seed, world });
    const server = await new Promise<Server>(resolve => {
      const listening = express()
        .use(simulator.router)
        .listen(0, '127.0.0.1', () => resolve(listening));
    });
    return new SoakGithub(simulator, clock, server);
  }

  stop() {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
