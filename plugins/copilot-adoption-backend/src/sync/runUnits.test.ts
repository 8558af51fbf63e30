import { SyncUnit } from './plan/SyncUnit';
import { runUnits } from './runUnits';
import { someScope } from './__testUtils__/ledger';

const unitsOf = (host: string, count: number) =>
  Array.from(
    { length: count },
    (_, day): SyncUnit => ({
      scope: someScope({ host }),
      kind: 'totals',
      day,
    }),
  );

const turn = () => new Promise(resolve => setImmediate(resolve));

describe('runUnits', () => {
  it('works on four units of each host at a time, in their order', async () => {
    const begun: string[] = [];
    const running = new Map<string, number>();
    let most = 0;
    await runUnits(
      [...unitsOf('one.example', 9), ...unitsOf('other.example', 2)],
      async unit => {
        const { host } = unit.scope;
        begun.push(`${host} ${'day' in unit && unit.day}`);
        running.set(host, (running.get(host) ?? 0) + 1);
        most = Math.max(most, ...running.values());
        await turn();
        running.set(host, (running.get(host) ?? 0) - 1);
      },
      new AbortController().signal,
    );
    expect(most).toBe(4);
    expect(begun.filter(name => name.startsWith('one'))).toEqual(
      Array.from({ length: 9 }, (_, day) => `one.example ${day}`),
    );
    expect(begun.slice(0, 6)).toContain('other.example 1');
  });

  it('begins nothing after an abort', async () => {
    const stop = new AbortController();
    const work = jest.fn(async () => {
      await turn();
      stop.abort(new Error('enough'));
    });
    await expect(
      runUnits(unitsOf('one.example', 9), work, stop.signal),
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
      runUnits(unitsOf('one.example', 9), work, new AbortController().signal),
    ).rejects.toThrow('broken');
    expect(over).toBe(3);
  });
});
