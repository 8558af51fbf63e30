import request from 'supertest';
import { addDays } from '../days';
import { startSimulator } from '../__testUtils__/startSimulator';

const reports = '/orgs/octo-org/copilot/metrics/reports';
const path = `${reports}/users-1-day?day=2026-11-11`;
const hour = 3_600_000;

async function firstLink(started: ReturnType<typeof startSimulator>) {
  const { body } = await started.get(path).expect(200);
  return new URL(body.download_links[0]);
}

/** Lines as text in one order, since shards spread them differently. */
function inOrder(lines: object[]): string[] {
  return lines.map(line => JSON.stringify(line)).sort();
}

describe('downloads', () => {
  it('are absolute links below the address the client used', async () => {
    const started = startSimulator();
    const { body } = await started.get(path).set('host', 'github.test:8443');
    expect(body.download_links).toHaveLength(3);
    for (const link of body.download_links) {
      expect(link).toMatch(
        /^http:\/\/github\.test:8443\/api\/github\/download\/[\w-]+\?se=[^&]+&sig=[\w-]+$/,
      );
    }
  });

  it('expire after an hour', async () => {
    const started = startSimulator();
    const link = await firstLink(started);
    started.clock.advance(hour - 1);
    await started.follow(link.href).expect(200);
    started.clock.advance(1);
    const { body } = await started.follow(link.href).expect(403);
    expect(body).toContain('AuthenticationFailed');
  });

  it('expire after the lifetime asked for', async () => {
    const started = startSimulator({ linkLifetimeSeconds: 5 });
    const link = await firstLink(started);
    started.clock.advance(5000);
    await started.follow(link.href).expect(403);
  });

  it('refuse an Authorization header', async () => {
    const started = startSimulator();
    const link = await firstLink(started);
    await started
      .follow(link.href)
      .set('authorization', 'Bearer simulated-token')
      .expect(400);
  });

  it('refuse a changed file, expiry or signature', async () => {
    const started = startSimulator();
    const link = await firstLink(started);
    const later = new URL(link);
    later.searchParams.set('se', '2030-01-01T00:00:00.000Z');
    await started.follow(later.href).expect(403);
    const forged = new URL(link);
    forged.searchParams.set('sig', 'A'.repeat(43));
    await started.follow(forged.href).expect(403);
    await started
      .follow(link.href.replace('/download/', '/download/A'))
      .expect(403);
    await started.follow(`${link.origin}${link.pathname}`).expect(403);
  });

  it('keep what a file was when its link was made', async () => {
    const started = startSimulator();
    const settling = await started.get(
      `${reports}/organization-1-day?day=2026-11-19`,
    );
    const files = async () =>
      Promise.all(
        settling.body.download_links.map(
          async (link: string) => (await started.follow(link)).body,
        ),
      );
    const before = await files();
    started.clock.advance(hour / 2);
    expect(await files()).toEqual(before);
  });

  it('come compressed at times, to those who accept it', async () => {
    const started = startSimulator();
    const encodings = new Set<string | undefined>();
    for (let age = 3; age < 9; age++) {
      const day = addDays('2026-11-20', -age);
      const { body } = await started.get(`${reports}/users-1-day?day=${day}`);
      for (const link of body.download_links) {
        const { headers } = await started
          .follow(link)
          .set('accept-encoding', 'gzip')
          .expect(200);
        encodings.add(headers['content-encoding']);
        const { pathname, search } = new URL(link);
        const plain = await request(started.app)
          .get(`${pathname}${search}`)
          .set('accept-encoding', 'identity');
        expect(plain.headers).not.toHaveProperty('content-encoding');
      }
    }
    expect(encodings).toEqual(new Set([undefined, 'gzip']));
  });

  it('are as many as asked for, of every report', async () => {
    const { get, readLines } = startSimulator({ shards: 5 });
    const reference = startSimulator();
    for (const report of [
      'organization-1-day?day=2026-11-11',
      'users-1-day?day=2026-11-11',
      'users-28-day/latest',
    ]) {
      const { body } = await get(`${reports}/${report}`);
      expect(body.download_links).toHaveLength(5);
      const lines = await readLines(`${reports}/${report}`);
      const expected = await reference.readLines(`${reports}/${report}`);
      expect(inOrder(lines)).toEqual(inOrder(expected));
    }
  });

  it('leave shards empty at times, and give totals two at times', async () => {
    const { get, follow } = startSimulator();
    const shapes = new Set<string>();
    for (let age = 3; age < 19; age++) {
      const day = addDays('2026-11-20', -age);
      for (const report of ['organization', 'users']) {
        const { body } = await get(`${reports}/${report}-1-day?day=${day}`);
        const files = await Promise.all(
          body.download_links.map(
            async (link: string) => (await follow(link).expect(200)).body,
          ),
        );
        const empty = files.filter(file => file === '').length;
        shapes.add(`${report}: ${files.length} links, ${empty} empty`);
      }
    }
    expect([...shapes]).toEqual(
      expect.arrayContaining([
        'organization: 1 links, 0 empty',
        'organization: 2 links, 1 empty',
        'users: 3 links, 0 empty',
        'users: 3 links, 1 empty',
      ]),
    );
  });
});
