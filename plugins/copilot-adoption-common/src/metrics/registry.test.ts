import { Dimension, dimensions, MetricDefinition } from './MetricDefinition';
import { formulaOf, quantitiesOf, reportsOf } from './formulaOf';
import { Counter, Formula, Quantity } from './Quantity';
import { getMetric, metricRegistry } from './registry';

/** What GitHub sends for each split and pair, as its report reference says. */
const withPrompts = ['feature', 'ide', 'model', 'feature+model'];
const withoutPrompts = ['language', 'feature+language', 'language+model'];
/** Completions occur in no split by model, and editors are not split any further. */
const completionSplits = ['feature', 'feature+language'];

/** The lists that `/copilot/metrics` had of each surface, by what its entries are today. */
const legacyLists: Record<string, readonly Dimension[]> = {
  completions: ['ide', 'model', 'language'],
  ide_chat: ['ide', 'model'],
  dotcom_chat: ['model'],
  pull_requests: ['model'],
};

function isSent(quantity: Quantity, asked: readonly Dimension[]): boolean {
  if (quantity.from === 'legacy') {
    const [split, ...others] = asked;
    return others.length === 0 && legacyLists[quantity.surface].includes(split);
  }
  if (quantity.from === 'bill') {
    return asked.join('+') === 'model';
  }
  if (quantity.from !== 'counter') {
    return false;
  }
  const involved = dimensions.filter(
    dimension =>
      asked.includes(dimension) ||
      (dimension === 'feature' && quantity.features !== undefined),
  );
  const split = involved.join('+');
  if (quantity.features?.includes('code_completion')) {
    return completionSplits.includes(split) && quantity.counter !== 'prompts';
  }
  return (
    withPrompts.includes(split) ||
    (withoutPrompts.includes(split) && quantity.counter !== 'prompts')
  );
}

function formulasOf(metric: MetricDefinition): Formula[] {
  return metric.subjects.map(kind => formulaOf(metric, kind));
}

describe('metricRegistry', () => {
  it('defines each metric once', () => {
    const ids = metricRegistry.map(metric => metric.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('calls no two metrics alike, since titles are headings', () => {
    const titles = metricRegistry.map(metric => metric.title);
    expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual(
      [],
    );
  });

  it('finds a metric by its id, and names all of them otherwise', () => {
    expect(getMetric('prompts').id).toBe('prompts');
    expect(() => getMetric('prompt')).toThrow(
      /Unknown metric 'prompt', known metrics are active_users.daily, .*ai_credits/,
    );
  });

  describe.each(metricRegistry.map(metric => [metric.id, metric] as const))(
    '%s',
    (_, metric) => {
      it('has all of its texts', () => {
        const texts = [metric.title, metric.meaning, ...metric.caveats];
        texts.forEach(text => expect(text.trim()).not.toBe(''));
        [metric.meaning, ...metric.caveats].forEach(text =>
          expect(text).toMatch(/\.$/),
        );
      });

      it('is known for somebody, for some length of time, without repetition', () => {
        for (const list of [metric.subjects, metric.granularities]) {
          expect(list).not.toHaveLength(0);
        }
        for (const list of [
          metric.subjects,
          metric.granularities,
          metric.by,
          metric.where,
        ]) {
          expect(new Set<string>(list).size).toBe(list.length);
        }
      });

      it('rests on at least one report for each kind of subject', () => {
        metric.subjects.forEach(kind =>
          expect(reportsOf(metric, kind)).not.toHaveLength(0),
        );
      });

      it('is split only by what GitHub sends its counters for', () => {
        const asked = [
          ...metric.by.map(dimension => [dimension]),
          ...metric.where.map(dimension => [dimension]),
        ];
        for (const split of asked) {
          for (const quantity of formulasOf(metric).flatMap(quantitiesOf)) {
            expect([split, quantity, isSent(quantity, split)]).toEqual([
              split,
              quantity,
              true,
            ]);
          }
        }
      });

      it('is split only where keys can be added up', () => {
        const kinds = formulasOf(metric).map(formula => formula.kind);
        const splitKinds = metric.by.length > 0 ? kinds : [];
        splitKinds.forEach(kind => expect(['sum', 'ratio']).toContain(kind));
      });

      it('calls itself additive exactly when it is a sum', () => {
        formulasOf(metric).forEach(formula =>
          expect(formula.kind === 'sum').toBe(metric.additive),
        );
      });

      it('shows values of single days by day only', () => {
        const granularities = formulasOf(metric).flatMap(formula =>
          formula.kind === 'daily' ? metric.granularities : [],
        );
        expect(granularities.every(each => each === 'day')).toBe(true);
      });

      it('never adds people', () => {
        const isOfPeople = (quantity: Quantity) =>
          [
            'people',
            'trailing',
            'published',
            'licensed',
            'seats',
            'seatUse',
            'seatPrice',
            'subscription',
          ].includes(quantity.from) ||
          (quantity.from === 'legacy' && quantity.figure.endsWith('_users'));
        formulasOf(metric)
          .filter(formula => formula.kind === 'sum')
          .flatMap(quantitiesOf)
          .forEach(quantity => expect(isOfPeople(quantity)).toBe(false));
      });

      it('never mixes the closed metrics API with the reports', () => {
        formulasOf(metric)
          .flatMap(quantitiesOf)
          .forEach(quantity =>
            expect([metric.family, quantity.from === 'legacy']).toEqual([
              metric.family,
              metric.family === 'legacy',
            ]),
          );
      });

      it('is a share exactly when its unit says so', () => {
        const isRatio = formulasOf(metric).every(formula =>
          formula.kind === 'holders'
            ? formula.of === 'activated'
            : ['ratio', 'lastRatio'].includes(formula.kind),
        );
        const isPerPerson = metric.id.endsWith('_per_active_user');
        expect(metric.unit === 'share' || (isRatio && isPerPerson)).toBe(
          isRatio,
        );
      });
    },
  );
});

describe('reportsOf', () => {
  const counter: Counter = 'prompts';

  it.each([
    ['organization', { from: 'counter', counter }, ['totals']],
    ['organization', { from: 'published', days: 7 }, ['totals']],
    ['organization', { from: 'people' }, ['users']],
    ['organization', { from: 'credits' }, ['users']],
    ['organization', { from: 'seats' }, ['seats']],
    ['organization', { from: 'seatUse', use: 'idle' }, ['seats']],
    ['enterprise', { from: 'seatPrice' }, ['seats']],
    [
      'organization',
      { from: 'subscription', figure: 'total' },
      ['subscription'],
    ],
    [
      'enterprise',
      { from: 'bill', report: 'ai-credits', figure: 'net_amount' },
      ['ai-credits'],
    ],
    ['enterprise', { from: 'seated' }, ['users', 'seats']],
    ['team', { from: 'seats' }, ['users', 'user-teams', 'seats']],
    ['team', { from: 'counter', counter }, ['users', 'user-teams']],
    ['group', { from: 'trailing', days: 28 }, ['users', 'user-teams']],
    [
      'enterprise',
      { from: 'legacy', surface: 'completions', figure: 'suggestions' },
      ['legacy'],
    ],
  ] as const)('reads of the %s %j from %j', (kind, quantity, expected) => {
    const metric: MetricDefinition = {
      ...getMetric('prompts'),
      formula: { kind: 'sum', of: [quantity] },
    };
    expect(reportsOf(metric, kind)).toEqual(expected);
  });
});

describe('formulaOf', () => {
  it('takes GitHub’s own figure for a scope, and counts people for anybody else', () => {
    const metric = getMetric('active_users.daily');
    expect(formulaOf(metric, 'enterprise')).toBe(metric.scopeFormula);
    expect(formulaOf(metric, 'team')).toBe(metric.formula);
    const prompts = getMetric('prompts');
    expect(formulaOf(prompts, 'organization')).toBe(prompts.formula);
  });
});
