import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { pagesOf } from './__fixtures__/pagesOf';
import { readBill } from './readBill';
import { BillRecord } from './records';

const day = parseDay('2026-10-31');

async function read(...pages: unknown[]) {
  const items: BillRecord[] = [];
  const summary = await readBill(pagesOf(pages), { day }, item =>
    items.push(item),
  );
  return { items, summary };
}

const line = { product: 'Copilot', sku: 'credits', grossQuantity: 4 };

describe('readBill', () => {
  it('takes a bill without lines for a month without use', async () => {
    const { items, summary } = await read({ usageItems: [] });
    expect(items).toEqual([]);
    expect(summary).toMatchObject({ records: 0, hasActivity: false });
  });

  it('says the same whatever the order of the lines', async () => {
    const other = { ...line, model: 'GPT-5.4' };
    const once = await read({ usageItems: [line, other] });
    const again = await read({ usageItems: [other, line] });
    expect(again.summary.contentHash).toBe(once.summary.contentHash);
    const changed = { ...line, discountQuantity: 0 };
    const third = await read({ usageItems: [changed, other] });
    expect(third.summary.contentHash).not.toBe(once.summary.contentHash);
  });

  it('tells what is unknown from what is nothing', async () => {
    const { items } = await read({
      usageItems: [{ ...line, netAmount: 0, netQuantity: null }],
    });
    expect(items[0].figures).toEqual({
      gross_quantity: 4,
      gross_amount: null,
      discount_quantity: null,
      discount_amount: null,
      net_quantity: null,
      net_amount: 0,
    });
  });

  it.each([
    ['', 'something else than a bill'],
    [{ message: 'Maintenance' }, 'something else than a bill'],
    [{ usageItems: [{ model: 'GPT-5.4' }] }, 'None of the 1 lines'],
    [
      { timePeriod: { year: 2026, month: 9 }, usageItems: [line] },
      'The bill is of 2026-9 and not of 2026-10',
    ],
  ])('refuses %j', async (body, message) => {
    await expect(read(body)).rejects.toThrow(message);
  });
});
