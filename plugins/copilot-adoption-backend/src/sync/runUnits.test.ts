import { SyncUnit } from './plan/SyncUnit';
import { runUnits } from './runUnits';
import { someScope } from './__testUtils__/ledger';

const units = Array.from(
  { length: 9 },
  (_, day): SyncUnit => ({ scope: someScope(), kind: 'totals', day }),
);

const turn = () => new Promise(resolve => setImmediate(resolve));

describe('runUnits', () => {
  it('works on a few units at a time, in their order', async () => {
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    await runUnits(
      units,
      async unit => {
        begun.push('day' in unit ? unit.day : -1);
        running++;
        most = Math.max(most, running);
        await turn();
        running--;
      },
      { atATime: 4, signal: new AbortController().signal },
    );
    expect(most).toBe(4);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('begins nothing after an abort', async () => {
    const stop = new AbortController();
    const work = jest.fn(async () => {
      await turn();
      stop.abort(new Error('enough'));
    });
    await expect(
      runUnits(units, work, { atATime: 4, signal: stop.signal }),
    ).rejects.toThrow('enough');
    expect(work).toHaveBeenCalledTimes(4);
  });

  it('stops at an error, and throws it when all that was begun is over', async () => {
    let over = 0;
    const work = async (unit: SyncUnit, signal: AbortSignal) => {
      if ('day' in unit && unit.day === 0) {
        throw new Error('broken');
      }
      await turn();
      expect(signal.aborted).toBe(true);
      over++;
    };
    await expect(
      runUnits(units, work, {
        atATime: 4,
        signal: new AbortController().signal,
      }),
    ).rejects.toThrow('broken');
    expect(over).toBe(3);
  });
});
