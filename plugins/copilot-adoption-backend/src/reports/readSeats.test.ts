import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { pagesOf } from './__fixtures__/pagesOf';
import { readSeats } from './readSeats';
import { SeatRecord } from './records';

const day = parseDay('2026-11-02');

async function read(...pages: unknown[]) {
  const seats: SeatRecord[] = [];
  const summary = await readSeats(pagesOf(pages), { day }, seat =>
    seats.push(seat),
  );
  return { summary, seats };
}

const moment = fc.option(
  fc.constantFrom('2026-01-02T00:00:00Z', '2026-03-04T00:00:00-06:00'),
);
const seat = fc.record({
  assignee: fc.record({
    id: fc.integer({ min: 1, max: 3 }),
    login: fc.constant('somebody'),
  }),
  created_at: moment,
  last_activity_at: moment,
  last_activity_editor: fc.constantFrom('vim', 'vscode'),
  pending_cancellation_date: fc.option(
    fc.constantFrom('2026-12-01', '2027-01-01'),
  ),
  assigning_team: fc.option(fc.constant({ name: 'Platform' })),
});

describe('readSeats', () => {
  it('gives everybody one seat, whatever the order and the pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(seat, { minLength: 1, maxLength: 8 }),
        fc.nat(8),
        fc.boolean(),
        async (seats, cut, backwards) => {
          const whole = await read({ seats });
          const turned = backwards ? [...seats].reverse() : seats;
          const parted = await read(
            { seats: turned.slice(0, cut) },
            { seats: turned.slice(cut) },
          );
          expect(parted.summary.contentHash).toBe(whole.summary.contentHash);
          const ids = whole.seats.map(({ userId }) => userId);
          expect(ids.sort()).toEqual(
            [...new Set(seats.map(({ assignee }) => assignee.id))].sort(),
          );
        },
      ),
    );
  });

  it('takes out of texts what no database takes, and counts it', async () => {
    const { seats, summary } = await read({
      seats: [
        {
          assignee: { id: 7, login: 'avery-dev' },
          last_activity_editor: 'vscode/1.139.0\0',
        },
      ],
    });
    expect(seats[0].lastActivityEditor).toBe('vscode/1.139.0');
    expect(summary.adjustedValues).toEqual({ unstorableText: 1 });
  });

  it('keeps the seat that stays, with the newest activity of all', async () => {
    const assignee = { id: 7, login: 'avery-dev' };
    const { seats } = await read({
      total_seats: 1,
      seats: [
        {
          assignee,
          plan_type: 'enterprise',
          pending_cancellation_date: '2026-12-01',
          last_activity_at: '2026-10-31T00:00:00Z',
          last_activity_editor: 'vim',
        },
        { assignee, plan_type: 'business', last_activity_at: null },
      ],
    });
    expect(seats).toEqual([
      expect.objectContaining({
        plan: 'business',
        pendingCancellationDay: null,
        lastActivityAt: Date.parse('2026-10-31T00:00:00Z'),
        lastActivityEditor: 'vim',
      }),
    ]);
  });

  it('takes nobody for nobody', async () => {
    const { summary, seats } = await read({ total_seats: 0, seats: [] });
    expect(seats).toEqual([]);
    expect(summary).toMatchObject({ records: 0, droppedLines: {} });
  });

  it.each([
    ['', 'something else than a list'],
    [{ message: 'Maintenance' }, 'something else than a list'],
    [{ seats: [{ holder: 7 }, 4] }, 'None of the 2 entries'],
  ])('refuses %j', async (body, message) => {
    await expect(read(body)).rejects.toThrow(message);
  });

  it('refuses a list that breaks off', async () => {
    const page = { total_seats: 9, seats: [{ assignee: { id: 7 } }] };
    await expect(read(page, '<html>')).rejects.toThrow('something else');
  });
});
