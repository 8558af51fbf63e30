import { seriesQuerySchema, seriesResponseSchema } from './series';

describe('seriesResponseSchema', () => {
  const answer = {
    from: '2026-10-25',
    to: '2026-10-27',
    granularity: 'day',
    buckets: ['2026-10-25', '2026-10-26', '2026-10-27'],
    series: [
      {
        subject: 'organization:octo-org',
        metric: 'active_users.daily',
        key: null,
        values: [41, 57, null],
        states: ['ok', 'settling', 'missing'],
        held: [1, 1, 0],
        expected: [1, 1, 1],
        total: null,
        totalState: 'unavailable',
        previous: null,
        reason: null,
      },
      {
        subject: 'organization:octo-org',
        metric: 'acceptance_rate.completions',
        key: { language: 'python' },
        values: [0.31, 0.28, null],
        states: ['ok', 'settling', 'missing'],
        held: [1, 1, 0],
        expected: [1, 1, 1],
        total: 0.29,
        totalState: 'partial',
        previous: 0.27,
        previousState: 'ok',
        reason: null,
      },
    ],
    freshness: { finalThrough: '2026-10-25', heldThrough: '2026-10-26' },
    annotations: [
      {
        day: '2026-10-06',
        code: 'agent-undercount',
        title: 'Undercount',
        source: 'github',
      },
    ],
  };

  it('takes an answer as the API gives it', () => {
    expect(seriesResponseSchema.parse(answer)).toEqual(answer);
  });

  it.each([
    ['a day that does not exist', { from: '2026-02-30' }],
    ['an unknown granularity', { granularity: 'year' }],
    [
      'an unknown state',
      { series: [{ ...answer.series[0], states: ['great'] }] },
    ],
    [
      'a split by anything',
      { series: [{ ...answer.series[0], key: { team: 'a' } }] },
    ],
    [
      'zero for no value',
      { series: [{ ...answer.series[0], values: undefined }] },
    ],
  ])('refuses %s', (_, change) => {
    expect(
      seriesResponseSchema.safeParse({ ...answer, ...change }).success,
    ).toBe(false);
  });
});

describe('seriesQuerySchema', () => {
  const query = {
    subject: 'organization:octo-org',
    metrics: 'prompts,suggestions',
    from: '2026-10-25',
    to: '2026-10-27',
  };

  it('fills in what may be left out', () => {
    expect(seriesQuerySchema.parse(query)).toEqual({
      subject: ['organization:octo-org'],
      metrics: ['prompts', 'suggestions'],
      from: '2026-10-25',
      to: '2026-10-27',
      granularity: 'day',
    });
  });

  it('takes repeated subjects and narrowings', () => {
    const parsed = seriesQuerySchema.parse({
      ...query,
      subject: ['organization:a', 'organization:b'],
      where: ['language:python', 'feature:agent_edit'],
      top: '8',
    });
    expect(parsed.subject).toHaveLength(2);
    expect(parsed.where).toEqual(['language:python', 'feature:agent_edit']);
    expect(parsed.top).toBe(8);
  });

  it.each([
    { subject: [] },
    { subject: Array.from({ length: 7 }, (_, n) => `organization:o${n}`) },
    { metrics: '' },
    { metrics: 'prompts,,suggestions' },
    { metrics: Array.from({ length: 21 }, (_, n) => `m${n}`).join(',') },
    { from: 'yesterday' },
    { granularity: 'hour' },
    { by: 'team' },
    { top: '0' },
    { top: '51' },
    { top: '1.5' },
    { where: 'language' },
    { where: 'language:' },
    { compare: 'next' },
    { unknown: '1' },
  ])('refuses %j', change => {
    expect(seriesQuerySchema.safeParse({ ...query, ...change }).success).toBe(
      false,
    );
  });
});
