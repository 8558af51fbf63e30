import express from 'express';
import { Simulator } from 'github-simulator';
import { Server } from 'node:http';
import { AddressInfo } from 'node:net';

/** A request as it arrived at one of the hosts. */
export interface ReceivedRequest {
  /** The address that was asked for: any other than the server's own is a foreign one. */
  host: string;
  path: string;
  credential: string | undefined;
}

/** Simulated GitHubs by the name of their host, all behind one address of this machine. */
export class SimulatedHosts {
  readonly simulators: Record<string, Simulator>;
  readonly received: ReceivedRequest[] = [];
  readonly #server: Server;

  static async start(
    simulators: Record<string, Simulator>,
  ): Promise<SimulatedHosts> {
    const app = express();
    const server = await new Promise<Server>((resolve, reject) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
      listening.once('error', reject);
    });
    const hosts = new SimulatedHosts(simulators, server);
    app.use((request, _response, next) => {
      hosts.received.push({
        host: String(request.headers.host),
        path: request.path,
        credential: request.headers.authorization,
      });
      next();
    });
    for (const [host, { router }] of Object.entries(simulators)) {
      app.use(`/${host}`, router);
    }
    return hosts;
  }

  private constructor(simulators: Record<string, Simulator>, server: Server) {
    this.simulators = simulators;
    this.#server = server;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get origin(): string {
    return `http://${this.address}`;
  }

  /** Entries of `integrations.github`, each with its own credential, or the simulated GitHub's usual one. */
  integrations(tokens: Record<string, string> = {}) {
    return Object.keys(this.simulators).map(host => ({
      host,
      apiBaseUrl: `${this.origin}/${host}`,
      token: tokens[host] ?? 'simulated-token',
    }));
  }

  /** Ends the calls that nobody answers, too. */
  async stop() {
    const stopped = new Promise(resolve => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await stopped;
  }
}
