import {
  dimensions,
  granularities,
  metricRegistry,
  rankingKinds,
} from 'backstage-plugin-copilot-adoption-common';
import fc from 'fast-check';
import { endpoints } from '../../routes/openapi/endpoints';

/** Values that something would stumble over if it took them for more than text. */
const hostile = fc.oneof(
  fc.constantFrom(
    '',
    "'",
    '"; drop table scopes; --',
    "' or '1'='1",
    '\u0000',
    'a\u0000b',
    '\ud800',
    '%',
    '%00',
    '_',
    '\\',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'toString',
    '[object Object]',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '-1',
    '9007199254740993',
    '2147483648',
    '99999999999999999999',
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
    '+275760-09-13',
    'null',
    'undefined',
    '{"$gt":""}',
    '<script>alert(1)</script>',
    '=cmd|calc!A1',
    'a'.repeat(5000),
    ','.repeat(500),
    'organization:',
    'organization:octo-org/',
    'organization:octo-org/team:',
    'organization:octo-org/team:~99999999999999999999',
    'organization:octo-org/team:%E0%A4%A',
    'organization:octo-org/group:default%2Fnobody',
    'organization:octo-org/user:mona',
    'organization:octo-org@nowhere.example',
    'language:',
    'language:\u0000',
    'feature:__proto__',
    Buffer.from('{"position":-1}').toString('base64'),
    Buffer.from('[1e9]').toString('base64url'),
  ),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

const metric = fc.constantFrom(...metricRegistry.map(({ id }) => id));

/** Values that are allowed, so that questions get far enough to do harm. */
const proper: Record<string, fc.Arbitrary<string>> = {
  subject: fc.constantFrom(
    'organization:octo-org',
    'organization:octo-org/team:platform',
    'organization:octo-org/repository:octo-org%2Fcheckout-web',
    'organization:octo-labs',
  ),
  scope: fc.constantFrom('organization:octo-org', 'organization:octo-labs'),
  metrics: fc
    .uniqueArray(metric, { minLength: 1, maxLength: 4 })
    .map(ids => ids.join(',')),
  from: fc.constantFrom('2026-07-01', '2026-07-15', '2025-07-20'),
  to: fc.constantFrom('2026-07-19', '2026-07-20', '2026-08-01'),
  granularity: fc.constantFrom(...granularities),
  by: fc.constantFrom(...dimensions),
  where: fc
    .tuple(fc.constantFrom(...dimensions), fc.constantFrom('python', 'x'))
    .map(([dimension, value]) => `${dimension}:${value}`),
  top: fc.constantFrom('1', '3'),
  compare: fc.constant('previous'),
  kind: fc.constantFrom(...rankingKinds, 'user'),
  limit: fc.constantFrom('1', '500'),
};

const pairs = (names: readonly string[]) =>
  fc.array(
    fc
      .constantFrom(...names, 'unknown', 'metrics[]', 'scope[x]')
      .chain(name =>
        fc
          .oneof(
            { weight: 3, arbitrary: proper[name] ?? hostile },
            { weight: 1, arbitrary: hostile },
          )
          .map(value => [name, value] as const),
      ),
    { maxLength: 8 },
  );

/** What a question of an endpoint needs at least, so that further parameters are looked at. */
const needed = ['scope', 'subject', 'metrics', 'from', 'to', 'kind'];

const readable = endpoints.filter(({ method }) => method === 'get');

/** Addresses of every endpoint that reads, with random, hostile and sometimes proper queries. */
export const hostileAddresses: fc.Arbitrary<string> = fc
  .constantFrom(...readable)
  .chain(({ path, query }) => {
    const names = Object.keys(query?.shape ?? {});
    const base = fc.tuple(
      ...needed
        .filter(name => names.includes(name))
        .map(name => (proper[name] ?? hostile).map(value => [name, value])),
    );
    return fc
      .tuple(
        fc.option(base, { nil: [] }),
        pairs(names.length > 0 ? names : ['scope']),
        hostile,
      )
      .map(([first, rest, id]) => {
        const search = [...first, ...rest]
          .map(
            ([name, value]) =>
              `${encodeURIComponent(name)}=${encode(String(value))}`,
          )
          .join('&');
        return `${path.replace(':id', encode(id) || 'x')}?${search}`;
      });
  });

/** Lone surrogates cannot be encoded; whoever writes an address by hand sends bytes that are no text. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
