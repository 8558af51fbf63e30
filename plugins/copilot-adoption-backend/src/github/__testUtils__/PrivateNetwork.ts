import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import {
  createServer as createProxy,
  RequestListener,
  Server,
} from 'node:http';
import { createServer } from 'node:https';
import { AddressInfo, connect } from 'node:net';
import { join } from 'node:path';

/**
 * A network as companies have them: hosts that nobody can resolve outside of a proxy, behind certificates of a CA of
 * its own.
 */
export class PrivateNetwork {
  /** What the proxy was asked to connect to. */
  readonly connections: string[] = [];
  readonly #servers: Server[] = [];
  readonly #directory: string;

  static async start(options: {
    /** Where keys and certificates are put. */
    directory: string;
    hosts: string[];
    listener: RequestListener;
  }): Promise<PrivateNetwork> {
    const network = new PrivateNetwork(options.directory);
    issueCertificates(options.directory, options.hosts);
    const read = (name: string) =>
      readFileSync(join(options.directory, name), 'utf8');
    const server = createServer(
      { key: read('server.key'), cert: read('server.pem') },
      options.listener,
    );
    const port = await network.#listen(server);
    const proxy = createProxy();
    proxy.on('connect', ({ url }, socket, head) => {
      network.connections.push(String(url));
      const target = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        target.write(head);
        target.pipe(socket).pipe(target);
      });
      target.on('error', () => socket.destroy());
      socket.on('error', () => target.destroy());
    });
    await network.#listen(proxy);
    return network;
  }

  private constructor(directory: string) {
    this.#directory = directory;
  }

  /** The environment of a process that knows the proxy. */
  get proxy() {
    const { port } = this.#servers[1].address() as AddressInfo;
    return {
      NODE_USE_ENV_PROXY: '1',
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
    };
  }

  /** The environment of a process that trusts the CA. */
  get authority() {
    return { NODE_EXTRA_CA_CERTS: join(this.#directory, 'authority.pem') };
  }

  async stop() {
    for (const server of this.#servers) {
      const stopped = new Promise(resolve => server.close(resolve));
      server.closeAllConnections();
      await stopped;
    }
  }

  async #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }
}

/** An authority, and a certificate of it for all of the hosts. */
function issueCertificates(directory: string, hosts: string[]) {
  const openssl = (...options: string[]) =>
    execFileSync('openssl', options, { cwd: directory, stdio: 'pipe' });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const names = hosts.map(host => `DNS:${host}`).join(',');
  writeFileSync(join(directory, 'names.txt'), `subjectAltName=${names}\n`);
  openssl(
    ...['req', '-x509', ...newKey, '-nodes', '-days', '2'],
    ...['-subj', '/CN=Private authority'],
    ...['-keyout', 'authority.key', '-out', 'authority.pem'],
  );
  openssl(
    ...['req', ...newKey, '-nodes', '-subj', '/CN=server'],
    ...['-keyout', 'server.key', '-out', 'server.csr'],
  );
  openssl(
    ...['x509', '-req', '-in', 'server.csr', '-days', '2'],
    ...['-CA', 'authority.pem', '-CAkey', 'authority.key', '-CAcreateserial'],
    ...['-extfile', 'names.txt', '-out', 'server.pem'],
  );
}
