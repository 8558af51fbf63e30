import { startSimulator } from '../__testUtils__/startSimulator';
import type { UsageItem } from '../billing/UsageItem';

const settings = '/organizations/octo-org/settings/billing';
const credits = `${settings}/ai_credit/usage`;
const requests = `${settings}/premium_request/usage`;

async function readItems(path: string): Promise<UsageItem[]> {
  const { body } = await startSimulator().get(path).expect(200);
  return body.usageItems;
}

function sumOf(items: UsageItem[], field: 'grossQuantity' | 'netAmount') {
  return items.reduce((sum, item) => sum + item[field], 0);
}

describe('usage endpoints', () => {
  it('bill the credits that the records of people tell of', async () => {
    const { get, simulator, clock } = startSimulator();
    const { body } = await get(`${credits}?year=2026&month=10`).expect(200);
    const scope = { kind: 'organization', slug: 'octo-org' } as const;
    let used = 0;
    for (let day = 1; day <= 31; day++) {
      const iso = `2026-10-${String(day).padStart(2, '0')}`;
      for (const record of simulator.world.userRecords(
        scope,
        iso,
        clock.now(),
      )) {
        used += record.ai_credits_used ?? 0;
      }
    }
    const { usageItems, ...rest } = body;
    expect(rest).toEqual({
      timePeriod: { year: 2026, month: 10 },
      organization: 'octo-org',
    });
    expect(sumOf(usageItems, 'grossQuantity')).toBeCloseTo(used, 1);
    expect(usageItems.map((item: UsageItem) => item.model)).toContain(
      'Claude Sonnet 4.6',
    );
    expect(sumOf(usageItems, 'netAmount')).toBeGreaterThan(0);
  });

  it('tell gross from net, in quantities and in money', async () => {
    for (const item of await readItems(`${credits}?year=2026&month=10`)) {
      const { grossQuantity, discountQuantity, netQuantity } = item;
      expect(netQuantity).toBeCloseTo(grossQuantity - discountQuantity, 3);
      expect(item.netAmount).toBeCloseTo(netQuantity * item.pricePerUnit, 3);
      expect(item).toMatchObject({ product: 'Copilot', pricePerUnit: 0.01 });
    }
  });

  it('bill premium requests before June 2026 and credits since', async () => {
    await expect(readItems(`${credits}?year=2026&month=5`)).resolves.toEqual(
      [],
    );
    await expect(readItems(`${requests}?year=2026&month=6`)).resolves.toEqual(
      [],
    );
    const before = await readItems(`${requests}?year=2026&month=5`);
    expect(before.length).toBeGreaterThan(3);
  });

  it('know the present month unless asked otherwise, and its days when it is over', async () => {
    const present = await readItems(credits);
    expect(present).toEqual(await readItems(`${credits}?year=2026&month=11`));
    expect(present.length).toBeGreaterThan(3);
    const today = '?year=2026&month=11&day=11';
    await expect(readItems(credits + today)).resolves.toEqual([]);
    const past = await readItems(`${credits}?year=2026&month=10&day=14`);
    expect(past.length).toBeGreaterThan(3);
  });

  it('can be asked about a person, a model or a product', async () => {
    const month = `${credits}?year=2026&month=10`;
    const all = await readItems(month);
    const { simulator } = startSimulator();
    const person = simulator.world.people.find(
      ({ organizations, seat }) =>
        !seat.until && organizations.includes('octo-org'),
    );
    const own = await readItems(`${month}&user=${person?.login}`);
    expect(sumOf(own, 'grossQuantity')).toBeLessThan(
      sumOf(all, 'grossQuantity'),
    );
    const [first] = all;
    const model = encodeURIComponent(first.model);
    await expect(readItems(`${month}&model=${model}`)).resolves.toEqual([
      first,
    ]);
    await expect(readItems(`${month}&product=Actions`)).resolves.toEqual([]);
  });

  it('answer for enterprises', async () => {
    const { get } = startSimulator();
    const { body } = await get(
      '/enterprises/acme/settings/billing/ai_credit/usage',
    ).expect(200);
    expect(body.enterprise).toBe('acme');
    expect(body.usageItems.length).toBeGreaterThan(3);
  });

  it.each(['?year=2026&month=13', '?year=2026&month=2&day=30', '?year=2023'])(
    'refuse %s',
    async query => {
      await startSimulator()
        .get(credits + query)
        .expect(400);
    },
  );

  it('answer 404 for the unknown, and 403 where the scenario says so', async () => {
    const unknown = credits.replace('octo-org', 'x');
    await startSimulator().get(unknown).expect(404);
    const { get } = startSimulator({ scenario: 'refused-spend' });
    await get(credits).expect(403);
    await get('/orgs/octo-org/copilot/billing').expect(200);
  });
});
