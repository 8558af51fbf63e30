import { seriesQuerySchema } from '../wire/series';
import { seriesSearchParams } from './seriesSearchParams';

/** As Express reads a query string. */
function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map(name => {
      const values = search.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

describe('seriesSearchParams', () => {
  it('writes what the schema of the query reads', () => {
    const search = seriesSearchParams({
      subjects: ['organization:octo-org', 'enterprise:acme/team:ent:emea'],
      metrics: ['prompts', 'suggestions'],
      from: '2026-10-25',
      to: '2026-10-27',
      granularity: 'week',
      by: 'language',
      top: 8,
      where: { feature: 'a:b & c', model: 'gpt-5.4' },
      compare: 'previous',
    });
    expect(seriesQuerySchema.parse(queryOf(search))).toEqual({
      subject: ['organization:octo-org', 'enterprise:acme/team:ent:emea'],
      metrics: ['prompts', 'suggestions'],
      from: '2026-10-25',
      to: '2026-10-27',
      granularity: 'week',
      by: 'language',
      top: 8,
      where: ['feature:a:b & c', 'model:gpt-5.4'],
      compare: 'previous',
    });
  });

  it('leaves out what is not asked', () => {
    const search = seriesSearchParams({
      subjects: ['organization:octo-org'],
      metrics: ['prompts'],
      from: '2026-10-25',
      to: '2026-10-27',
    });
    expect(String(search)).toBe(
      'subject=organization%3Aocto-org&metrics=prompts&from=2026-10-25&to=2026-10-27',
    );
  });
});
