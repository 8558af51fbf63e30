import { parseDay } from 'backstage-plugin-copilot-adoption-common';
import { parseSeriesQuery } from './parseSeriesQuery';

const query = {
  subject: 'organization:octo-org',
  metrics: 'prompts',
  from: '2026-10-25',
  to: '2026-10-27',
};

describe('parseSeriesQuery', () => {
  it('reads everything that can be asked', () => {
    const question = parseSeriesQuery({
      ...query,
      subject: ['organization:octo-org', 'organization:octo-org/team:~551'],
      metrics: 'prompts,suggestions',
      granularity: 'week',
      by: 'model',
      top: '8',
      where: ['feature:a:b', 'language:c++'],
      compare: 'previous',
    });
    expect(question).toEqual({
      subjects: [
        {
          scope: {
            kind: 'organization',
            slug: 'octo-org',
            host: 'github.com',
          },
        },
        {
          scope: {
            kind: 'organization',
            slug: 'octo-org',
            host: 'github.com',
          },
          member: { kind: 'team', id: 551 },
        },
      ],
      metrics: [
        expect.objectContaining({ id: 'prompts' }),
        expect.objectContaining({ id: 'suggestions' }),
      ],
      from: parseDay('2026-10-25'),
      to: parseDay('2026-10-27'),
      granularity: 'week',
      by: 'model',
      top: 8,
      where: { feature: 'a:b', language: 'c++' },
      comparePrevious: true,
    });
  });

  it('asks once for what is named twice', () => {
    const question = parseSeriesQuery({
      ...query,
      subject: [
        'enterprise:acme/team:ent:emea',
        'enterprise:acme/team:ent%3Aemea',
      ],
      metrics: 'prompts,prompts',
    });
    expect(question.subjects).toHaveLength(1);
    expect(question.metrics).toHaveLength(1);
  });

  it('takes a period of 800 days', () => {
    const { from, to } = parseSeriesQuery({
      ...query,
      from: '2025-01-01',
      to: '2027-03-11',
    });
    expect(to - from).toBe(799);
  });

  it.each<[object, string]>([
    [{ subject: undefined }, "Parameter 'subject' is missing"],
    [{ metrics: undefined }, "Parameter 'metrics' is missing"],
    [{ to: undefined }, "Parameter 'to' is missing"],
    [
      { colour: 'red' },
      "Unknown parameter 'colour', known are subject, metrics, from, to, granularity, by, top, where, compare",
    ],
    [
      { subject: 'octo-org' },
      "Parameter 'subject': Subject 'octo-org' has no ':'",
    ],
    [
      { subject: Array.from({ length: 7 }, (_, n) => `organization:o${n}`) },
      "Parameter 'subject': Too big: expected array to have <=6 items",
    ],
    [
      { metrics: 'prompts,cheers' },
      "Parameter 'metrics': Unknown metric 'cheers', known metrics are active_users.daily,",
    ],
    [
      { from: '25.10.2026' },
      "Parameter 'from': expected an existing day in the form YYYY-MM-DD",
    ],
    [{ from: ['2026-10-25', '2026-10-26'] }, "Parameter 'from': Invalid input"],
    [
      { to: '2026-10-24' },
      "Parameter 'to': 2026-10-24 comes before 'from' (2026-10-25)",
    ],
    [
      { from: '2025-01-01', to: '2027-03-12' },
      "Parameter 'from': the period has 801 days, allowed are 800",
    ],
    [
      { granularity: 'hour' },
      'Parameter \'granularity\': Invalid option: expected one of "day"|"week"|"month"',
    ],
    [
      { by: 'team' },
      'Parameter \'by\': Invalid option: expected one of "feature"|"ide"|"language"|"model"',
    ],
    [{ top: '8' }, "Parameter 'top' needs 'by'"],
    [{ by: 'model', top: '0' }, "Parameter 'top': Too small"],
    [{ where: 'language' }, "Parameter 'where':"],
    [
      { where: 'team:a' },
      "Parameter 'where': unknown dimension 'team', known are feature, ide, language, model",
    ],
    [
      { where: ['language:go', 'language:c'] },
      "Parameter 'where': names language twice",
    ],
    [{ compare: 'next' }, "Parameter 'compare': Invalid"],
    [{ subject: { a: 'b' } }, "Parameter 'subject': Invalid input"],
  ])('refuses %j', (change, message) => {
    const parse = () => parseSeriesQuery({ ...query, ...change });
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ name: 'InputError' }));
  });

  it('names everything that is wrong at once', () => {
    expect(() =>
      parseSeriesQuery({ ...query, granularity: 'hour', colour: 'red' }),
    ).toThrow(/granularity.*colour/);
  });
});
