import { together } from './together';

const turn = () => new Promise(resolve => setImmediate(resolve));
const never = new AbortController().signal;

describe('together', () => {
  it('waits for all', async () => {
    const done: string[] = [];
    await together(
      ['one', 'other'].map(name => async () => {
        await turn();
        done.push(name);
      }),
      never,
    );
    expect(done).toEqual(['one', 'other']);
  });

  it('stops the others at an error, and throws it when they have ended', async () => {
    let ended = false;
    const working = together(
      [
        async () => {
          throw new Error('broken');
        },
        async signal => {
          await turn();
          expect(signal.aborted).toBe(true);
          ended = true;
        },
      ],
      never,
    );
    await expect(working).rejects.toThrow('broken');
    expect(ended).toBe(true);
  });

  it('rejects with the reason of an abort', async () => {
    const shutdown = new Error('shutdown');
    await expect(
      together([async () => {}], AbortSignal.abort(shutdown)),
    ).rejects.toBe(shutdown);
  });
});
