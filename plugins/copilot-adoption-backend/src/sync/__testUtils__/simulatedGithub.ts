import { dayOfTime, formatDay } from 'backstage-plugin-copilot-adoption-common';
import express from 'express';
import {
  createAdjustableClock,
  createSimulator,
  createWorld,
  Simulator,
} from 'github-simulator';
import { Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Clock } from 'backstage-plugin-copilot-adoption-node';

/** A simulated GitHub that listens on this machine. */
export interface SimulatedGithub extends Simulator {
  origin: string;
  clock: Clock & { advance(milliseconds: number): void };
  close(): void;
}

/**
 * Starts a simulated GitHub at the given moment, in milliseconds since 1970: 30 people in three teams of the
 * organization `org-1`, which belongs to the enterprise `acme`.
 */
export async function startSimulatedGithub(
  start: number,
): Promise<SimulatedGithub> {
  const simulated = createAdjustableClock(start);
  const clock = {
    now: simulated.now,
    advance: simulated.advance,
    sleep: async (milliseconds: number, signal?: AbortSignal) => {
      await wait(milliseconds, undefined, { signal });
    },
  };
  const today = formatDay(dayOfTime(start));
  const world = createWorld({ seed: 1, users: 30, teams: 3, today });
  const simulator = createSimulator({ clock, world });
  const server = await new Promise<Server>(resolve => {
    const listening = express()
      .use(simulator.router)
      .listen(0, '127.0.0.1', () => resolve(listening));
  });
  const { port } = server.address() as AddressInfo;
  return {
    ...simulator,
    clock,
    origin: `http://127.0.0.1:${port}`,
    close: () => server.close(),
  };
}
