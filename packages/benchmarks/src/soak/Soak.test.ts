import { InsideWorker } from './InsideWorker';
import { Soak } from './Soak';

jest.setTimeout(300_000);

describe('Soak', () => {
  it('leaves the same behind as a clean import', async () => {
    const { tables, troubles, ticks } = await Soak.run({
      engine: 'sqlite',
      days: 20,
      seed: 3,
      kills: 0,
      processes: 1,
      createWorker: settings => new InsideWorker(settings),
    });
    expect(ticks).toBeGreaterThan(25);
    expect(troubles.size).toBeGreaterThan(0);
    for (const { table, surplus, missing } of tables) {
      expect({ table, surplus, missing }).toEqual({
        table,
        surplus: [],
        missing: [],
      });
    }
    const people = tables.find(({ table }) => table === 'people_days');
    expect(people?.rows).toBeGreaterThan(100);
  });
});
