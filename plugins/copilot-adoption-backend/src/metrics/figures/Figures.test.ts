import {
  Day,
  formulaOf,
  metricRegistry,
  parseDay,
  quantitiesOf,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { randomHistory, storeDays } from '../__testUtils__/randomHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';
import { CounterQuantity, Figures } from './Figures';
import { PeopleFigures } from './PeopleFigures';
import { RolledUpFigures } from './RolledUpFigures';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const quantities = metricRegistry
  .filter(metric => metric.subjects.includes('team'))
  .flatMap(metric => quantitiesOf(formulaOf(metric, 'team')));

const suggestions: CounterQuantity = {
  from: 'counter',
  counter: 'generations',
};

/** A team's figures as they were stored, and as they are counted for a group that is just this team. */
async function bothWays(knex: Knex, slug: string): Promise<Figures[]> {
  const rows = await knex('subjects').select('id', 'scope_id', 'kind', 'name');
  const team = rows.find(row => row.kind === 'team' && row.name === slug);
  const everyone = rows.find(row => row.kind === 'everyone');
  const teamId = team?.id ?? 0;
  const population = {
    scopeId: 1,
    teams: [{ id: teamId, scopeId: 1 }],
    userIds: [],
  };
  return [
    new RolledUpFigures({
      db: knex,
      totalsId: teamId,
      peopleId: teamId,
      everyoneId: everyone?.id ?? 0,
      population,
    }),
    new PeopleFigures({
      db: knex,
      population,
      everyoneId: everyone?.id ?? 0,
    }),
  ];
}

/** Everything that figures tell about a team. */
async function readAll(figures: Figures, days: Day[]) {
  const plain = await figures.readDays({ quantities, where: {}, days });
  const narrowed = await figures.readDays({
    quantities: [suggestions],
    where: { language: 'go' },
    days,
  });
  const split = { by: 'language', where: {} } as const;
  const slicing = { quantities: [suggestions], split, days };
  const { slices } = await figures.readSlices({ ...slicing, enough: 99 });
  const lines = await figures.readSplit({
    ...slicing,
    kept: ['go'],
    granularity: 'week',
  });
  return {
    plain: days.map(day => quantities.map(quantity => plain(quantity, day))),
    narrowed: days.map(day => narrowed(suggestions, day)),
    slices: slices
      .map(({ key, weight, crowd }) => [key, weight, crowd.atLeast])
      .sort(),
    lines: lines.map(line => days.map(day => line(suggestions, day))),
    people: await figures.countPeople({ days, granularity: 'month' }),
  };
}

describe.each(testDatabases.eachSupportedId())('Figures, %p', databaseId => {
  it('are the same for a team, rolled up when stored or added up when asked', async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, async history => {
        const knex = await testDatabases.init(databaseId);
        await storeDays(
          await TestHistory.create({ knex, today: '2026-11-20' }),
          history,
        );
        const [rolledUp, added] = await bothWays(knex, 'team-11');
        // Only days that are held are ever asked for.
        const days = history.map(({ day }) => parseDay(day));
        expect(await readAll(added, days)).toEqual(
          await readAll(rolledUp, days),
        );
        await knex.destroy();
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
