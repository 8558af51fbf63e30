import { Entity } from '@backstage/catalog-model';
import {
  bucketOf,
  Counter,
  Day,
  daysBetween,
  formatDay,
  parseDay,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { Deed } from '../__testUtils__/records';
import {
  RandomDay,
  randomHistory,
  storeDays,
} from '../__testUtils__/randomHistory';
import { MigratedDatabases } from '../../testing/databases/MigratedDatabases';
import { TestHistory } from '../__testUtils__/TestHistory';

const testDatabases = MigratedDatabases.create();

jest.setTimeout(120_000);

const from = parseDay('2026-10-26');
const to = parseDay('2026-11-09');
const days = daysBetween(from, to);

const trusted = {
  'backstage.io/managed-by-origin-location': 'url:https://trusted.example/a',
};

function group(
  name: string,
  rest: Partial<Entity['metadata']>,
  below: object[] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, annotations: trusted, ...rest },
    relations: below as Entity['relations'],
  };
}

/** A group over both teams, of which person 7 is a member without a team. */
const entities: Entity[] = [
  group('both', {}, [
    { type: 'parentOf', targetRef: 'group:default/one' },
    { type: 'parentOf', targetRef: 'group:default/two' },
    { type: 'hasMember', targetRef: 'user:default/seven' },
  ]),
  group('one', { annotations: { 'github.com/team-slug': 'octo-org/team-11' } }),
  group('two', { annotations: { 'github.com/team-slug': 'octo-org/team-12' } }),
  {
    ...group('seven', {
      annotations: { ...trusted, 'github.com/user-login': 'Person-7' },
    }),
    kind: 'User',
  },
];

type Counts = (day: RandomDay, id: number) => boolean;

const subjects: Record<string, Counts> = {
  'organization:octo-org/team:team-11': ({ teams }, id) =>
    teams[11]?.includes(id) ?? false,
  'organization:octo-org/group:default%2Fone': ({ teams }, id) =>
    teams[11]?.includes(id) ?? false,
  'organization:octo-org/group:default%2Fboth': ({ teams }, id) =>
    id === 7 || [teams[11], teams[12]].some(team => team?.includes(id)),
};

/** Counts with plain loops what the metrics are asked for. */
class Recount {
  constructor(
    private readonly history: readonly RandomDay[],
    private readonly counts: Counts,
  ) {}

  peopleOf(first: Day, last: Day) {
    return this.history
      .filter(({ day }) => parseDay(day) >= first && parseDay(day) <= last)
      .flatMap(day => day.people.filter(({ id }) => this.counts(day, id)));
  }

  distinct(first: Day, last: Day): number {
    return new Set(this.peopleOf(first, last).map(({ id }) => id)).size;
  }

  sum(counter: Counter, first: Day, last: Day, is: (deed: Deed) => boolean) {
    return this.peopleOf(first, last)
      .flatMap(({ deeds = [] }) => deeds.filter(is))
      .reduce((sum, deed) => sum + (deed[counter] ?? 0), 0);
  }
}

describe.each(testDatabases.eachSupportedId())('answers, %p', databaseId => {
  async function checkHistory(history: RandomDay[]) {
    const knex = await testDatabases.init(databaseId);
    const stored = await TestHistory.create({
      knex,
      today: '2026-11-20',
      entities,
    });
    // A day that is always there names everybody whom a question is about.
    const first = {
      day: '2026-10-20',
      people: [{ id: 7 }],
      teams: { 11: [1], 12: [2] },
    };
    const all = [first, ...history];
    await storeDays(stored, all);
    for (const [subject, counts] of Object.entries(subjects)) {
      await compare(stored, subject, new Recount(all, counts), all);
    }
    await knex.destroy();
  }

  async function compare(
    stored: TestHistory,
    subject: string,
    recount: Recount,
    history: RandomDay[],
  ) {
    const ask = async (query: Record<string, string>) => {
      const answer = await stored.ask(
        { subject, from: formatDay(from), to: formatDay(to), ...query },
        stored.unguarded,
      );
      return answer.series;
    };
    const isThere = ({ teams }: RandomDay) =>
      subject.endsWith('both') || teams[11] !== undefined;
    const there = new Set(
      history.filter(isThere).map(({ day }) => parseDay(day)),
    );
    const onDays = (count: (day: Day) => number) =>
      days.map(day => (there.has(day) ? count(day) : null));

    const [daily, monthly] = await ask({
      metrics: 'active_users.daily,active_users.monthly',
    });
    expect(daily.values).toEqual(onDays(day => recount.distinct(day, day)));
    const held = new Set(history.map(({ day }) => parseDay(day)));
    expect(monthly.values).toEqual(
      days.map(day => (held.has(day) ? recount.distinct(day - 27, day) : null)),
    );

    const anything = days.filter(day => there.has(day)).length > 0;
    const ratio = (top: number, bottom: number) =>
      anything && bottom > 0 ? top / bottom : null;
    const [prompts, rate] = await ask({
      metrics: 'prompts,acceptance_rate.completions',
    });
    expect(prompts.total).toBe(
      anything ? recount.sum('prompts', from, to, () => true) : null,
    );
    const isCompletion = ({ feature }: Deed) => feature === 'code_completion';
    expect(rate.total).toBe(
      ratio(
        recount.sum('acceptances', from, to, isCompletion),
        recount.sum('generations', from, to, isCompletion),
      ),
    );

    const [period] = await ask({
      metrics: 'active_users.period',
      granularity: 'month',
    });
    expect(period.total ?? 0).toBe(recount.distinct(from, to));

    const languages = await ask({
      metrics: 'suggestions',
      by: 'language',
      granularity: 'week',
    });
    for (const { key, values } of languages) {
      const language = (key as { language: string } | null)?.language;
      const inWeek = (week: Day) => (day: Day) =>
        bucketOf(day, 'week') === week;
      const weeks = [...new Set(days.map(day => bucketOf(day, 'week')))];
      expect(values.map(value => value ?? 0)).toEqual(
        weeks.map(week => {
          const own = days.filter(inWeek(week));
          return recount.sum(
            'generations',
            own[0],
            own[own.length - 1],
            deed => deed.language === language,
          );
        }),
      );
    }
    const [narrowed] = await ask({
      metrics: 'suggestions',
      where: 'language:go',
    });
    expect(narrowed.total ?? 0).toBe(
      recount.sum('generations', from, to, ({ language }) => language === 'go'),
    );
  }

  it('agree with a naive recount of random days, for a team, and for groups', async () => {
    expect.hasAssertions();
    await fc.assert(fc.asyncProperty(randomHistory, checkHistory), {
      numRuns: 3,
      endOnFailure: true,
    });
  });
});
