import { startSimulator } from '../__testUtils__/startSimulator';

interface Seat {
  assignee: { id: number; login: string };
  organization?: { login: string };
  assigning_team: { slug: string } | null;
  last_activity_at: string | null;
  created_at: string;
}

const organization = '/orgs/octo-org/copilot/billing/seats';
const enterprise = '/enterprises/acme/copilot/billing/seats';

async function seatsOf(path: string, scenario?: 'withdrawn-seats') {
  const { get, simulator } = startSimulator({ scenario });
  const seats: Seat[] = [];
  let total = 0;
  for (let page = 1; ; page++) {
    const { body } = await get(`${path}?per_page=100&page=${page}`).expect(200);
    total = body.total_seats;
    seats.push(...body.seats);
    if (body.seats.length < 100) {
      return { seats, total, world: simulator.world };
    }
  }
}

describe('seat endpoints', () => {
  it('list who has a seat today, and nobody who has left', async () => {
    const { seats, total, world } = await seatsOf(organization);
    expect(total).toBe(seats.length);
    expect(seats.map(({ assignee }) => assignee.id).sort()).toEqual(
      world.people
        .filter(
          ({ organizations, seat }) =>
            organizations.includes('octo-org') && !seat.until,
        )
        .map(({ id }) => id)
        .sort(),
    );
    expect(seats.some(({ last_activity_at }) => last_activity_at)).toBe(true);
    expect(seats.some(({ assigning_team }) => assigning_team)).toBe(true);
  });

  it('list people of two organizations twice for the enterprise, and count them once', async () => {
    const { seats, total } = await seatsOf(enterprise);
    const people = new Set(seats.map(({ assignee }) => assignee.id));
    expect(total).toBe(people.size);
    expect(seats.length).toBeGreaterThan(total);
    expect(new Set(seats.map(seat => seat.organization?.login))).toEqual(
      new Set(['octo-org', 'octo-labs']),
    );
  });

  it('have pages of 50, with links', async () => {
    const { get } = startSimulator();
    const { body, headers } = await get(organization).expect(200);
    expect(body.seats).toHaveLength(50);
    expect(headers.link).toContain('page=2>; rel="next"');
  });

  it('tell the last day of activity, never today', async () => {
    const { seats } = await seatsOf(organization);
    for (const { last_activity_at: last } of seats) {
      expect(last === null || last < '2026-11-20').toBe(true);
      expect(last === null || last > '2026-08-21').toBe(true);
    }
  });

  it('follow scenarios, and answer 404 for the unknown', async () => {
    const all = await seatsOf(organization);
    const left = await seatsOf(organization, 'withdrawn-seats');
    expect(left.total).toBeLessThan(all.total);
    const { get } = startSimulator({ scenario: 'refused-seats' });
    await get(organization).expect(403);
    await get('/orgs/octo-org/teams').expect(200);
    await startSimulator().get('/orgs/x/copilot/billing/seats').expect(404);
  });
});
