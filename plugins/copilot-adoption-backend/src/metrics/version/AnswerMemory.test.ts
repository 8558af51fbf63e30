import { AnswerMemory } from './AnswerMemory';

/** 20 bytes of JSON. */
const answer = (people: string) => ({ items: [`of ${people}`] });
const never = async (): Promise<never> => {
  throw new Error('This is known');
};

describe('AnswerMemory', () => {
  it('knows an answer by its version', async () => {
    const memory = new AnswerMemory({ bytes: 1000 });
    const first = await memory.recall('one', async () => answer('five'));
    await expect(memory.recall('one', never)).resolves.toBe(first);
    await expect(
      memory.recall('two', async () => answer('nine')),
    ).resolves.toEqual(answer('nine'));
  });

  it('lets those who ask meanwhile wait for the first', async () => {
    const memory = new AnswerMemory({ bytes: 1000 });
    const compute = jest.fn(async () => answer('five'));
    const answers = await Promise.all(
      [1, 2, 3].map(() => memory.recall('one', compute)),
    );
    expect(answers).toEqual(Array(3).fill(answer('five')));
    expect(compute).toHaveBeenCalledTimes(1);
  });

  it('tells all of them of a failure, and remembers none', async () => {
    const memory = new AnswerMemory({ bytes: 1000 });
    const fail = jest.fn().mockRejectedValue(new Error('The database is away'));
    const asked = [1, 2].map(() => memory.recall('one', fail));
    for (const { status } of await Promise.allSettled(asked)) {
      expect(status).toBe('rejected');
    }
    expect(fail).toHaveBeenCalledTimes(1);
    const found = memory.recall('one', async () => answer('five'));
    await expect(found).resolves.toEqual(answer('five'));
  });

  it('forgets what nobody has asked for lately where room is short', async () => {
    const memory = new AnswerMemory({ bytes: 50 });
    await memory.recall('one', async () => answer('five'));
    await memory.recall('two', async () => answer('nine'));
    await memory.recall('one', never);
    await memory.recall('three', async () => answer('four'));
    await memory.recall('one', never);
    await expect(memory.recall('two', never)).rejects.toThrow('known');
  });

  it('does not keep what is larger than all the room, nor anything where there is none', async () => {
    for (const bytes of [10, 0]) {
      const memory = new AnswerMemory({ bytes });
      await memory.recall('one', async () => answer('five'));
      await expect(memory.recall('one', never)).rejects.toThrow('known');
    }
  });
});
