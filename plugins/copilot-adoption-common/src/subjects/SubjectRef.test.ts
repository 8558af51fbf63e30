import fc from 'fast-check';
import { formatSubjectRef, parseSubjectRef, SubjectRef } from './SubjectRef';

const names = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: fc.constantFrom(...'~:/@%5a') }),
);

const scopes = fc.record({
  kind: fc.constantFrom('enterprise' as const, 'organization' as const),
  slug: names,
  host: fc.oneof(fc.constant('github.com'), names),
});

const members = fc.oneof(
  fc.record({ kind: fc.constant('team' as const), id: fc.nat() }),
  fc.record({
    kind: fc.constantFrom(
      'team' as const,
      'user' as const,
      'repository' as const,
      'group' as const,
    ),
    name: names,
  }),
);

const subjects: fc.Arbitrary<SubjectRef> = fc.record(
  { scope: scopes, member: members },
  { requiredKeys: ['scope'] },
);

describe('SubjectRef', () => {
  it.each<[string, SubjectRef]>([
    [
      'organization:octo-org',
      {
        scope: { kind: 'organization', slug: 'octo-org', host: 'github.com' },
      },
    ],
    [
      'enterprise:acme@acme.ghe.com/team:ent:emea',
      {
        scope: { kind: 'enterprise', slug: 'acme', host: 'acme.ghe.com' },
        member: { kind: 'team', name: 'ent:emea' },
      },
    ],
    [
      'organization:octo-org/team:~551',
      {
        scope: { kind: 'organization', slug: 'octo-org', host: 'github.com' },
        member: { kind: 'team', id: 551 },
      },
    ],
    [
      'organization:octo-org/repository:octo-org%2Fcheckout-web',
      {
        scope: { kind: 'organization', slug: 'octo-org', host: 'github.com' },
        member: { kind: 'repository', name: 'octo-org/checkout-web' },
      },
    ],
  ])('reads and writes %s', (text, ref) => {
    expect(parseSubjectRef(text)).toEqual(ref);
    expect(formatSubjectRef(ref)).toBe(text);
  });

  it('takes a colon in a name with or without its percent sign', () => {
    expect(parseSubjectRef('enterprise:acme/team:ent%3Aemea')).toEqual(
      parseSubjectRef('enterprise:acme/team:ent:emea'),
    );
  });

  it('reads whatever it writes, names of any characters included', () => {
    fc.assert(
      fc.property(subjects, ref => {
        expect(parseSubjectRef(formatSubjectRef(ref))).toEqual(ref);
      }),
    );
  });

  it.each([
    ['octo-org', "has no ':' in 'octo-org'"],
    [
      'team:platform',
      "starts with 'team', expected 'enterprise' or 'organization'",
    ],
    ['organization:', 'has no slug'],
    ['organization:octo-org@', 'has no host'],
    ['organization:octo-org/', "has no ':' in ''"],
    ['organization:octo-org/squad:a', "names a 'squad', expected 'team' or"],
    ['organization:octo-org/team:', 'has no name for the team'],
    ['organization:octo-org/team:a%00b', "has U+0000 in 'a%00b'"],
    [
      'organization:octo-org/team:~x',
      "has '~x' where a team id such as ~551 belongs",
    ],
    [
      'organization:octo-org/team:~',
      "has '~' where a team id such as ~551 belongs",
    ],
    [
      'organization:octo-org/team:~-1',
      "has '~-1' where a team id such as ~551 belongs",
    ],
    ['organization:octo-org/repository:a/b', "has more than one '/'"],
    ['organization:octo-org/team:%E0%A4', 'has a broken percent-encoding'],
  ])('refuses %j and says why', (text, problem) => {
    expect(() => parseSubjectRef(text)).toThrow(problem);
    expect(() => parseSubjectRef(text)).toThrow(
      expect.objectContaining({ name: 'InputError' }),
    );
  });
});
