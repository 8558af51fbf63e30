import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { KeyedPeopleGuard } from './KeyedPeopleGuard';
import { PeopleSettings } from './PeopleSettings';
import { aliasOf, pseudonymOf } from './pseudonyms';
import { tombstoneOf } from './tombstoneOf';

const pseudonymKey = 'only-for-tests-and-long-enough-32';
const secret = 'of the database';
const host = 'github.com';

const settings = fc.constantFrom<PeopleSettings>(
  { people: 'named' },
  { people: 'named', pseudonymKey },
  { people: 'pseudonymous', pseudonymKey },
  { people: 'aggregate', pseudonymKey },
);
const userId = fc.integer({ min: 1, max: 2 ** 40 });
const login = fc.stringMatching(/^[a-z][a-z0-9-]{3,38}$/);

function guardOf(
  options: {
    settings?: PeopleSettings;
    tombstones?: string[];
    host?: string;
  } = {},
) {
  return new KeyedPeopleGuard({
    version: 1,
    settings: { people: 'named' },
    host,
    ...options,
    erased: { secret, tombstones: new Set(options.tombstones) },
  });
}

describe('KeyedPeopleGuard', () => {
  it('lets people through as they are where they are named', () => {
    expect(guardOf().admit(7, 'Avery-Dev')).toEqual({
      id: '7',
      name: 'Avery-Dev',
    });
  });

  it('shows neither id nor login, nor a plain hash of them, where people are not named', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('pseudonymous' as const, 'aggregate' as const),
        userId,
        login,
        (people, id, name) => {
          const guard = guardOf({ settings: { people, pseudonymKey } });
          const stored = JSON.stringify(guard.admit(id, name));
          const plain = ['sha256', 'sha1', 'md5'].flatMap(algorithm =>
            [String(id), name].map(text =>
              createHash(algorithm).update(text).digest('hex').slice(0, 16),
            ),
          );
          for (const secretText of [`"${id}"`, name, ...plain]) {
            expect(stored).not.toContain(secretText);
          }
        },
      ),
    );
  });

  it('keeps people apart, and each the same, by host and id alone', () => {
    const settingsOf = { people: 'pseudonymous' as const, pseudonymKey };
    const admit = (id: number, name: string, at = host) =>
      guardOf({ settings: settingsOf, host: at }).admit(id, name)?.id;
    expect(admit(7, 'avery')).toBe(admit(7, 'renamed'));
    expect(admit(7, 'avery')).not.toBe(admit(8, 'avery'));
    expect(admit(7, 'avery')).not.toBe(admit(7, 'avery', 'acme.ghe.com'));
  });

  it('has an alias for a login in any spelling, and none in aggregate', () => {
    const nameOf = (people: 'pseudonymous' | 'aggregate', name: string) =>
      guardOf({ settings: { people, pseudonymKey } }).admit(7, name)?.name;
    expect(nameOf('pseudonymous', 'Avery')).toBe(
      aliasOf(pseudonymKey, host, 'avery'),
    );
    expect(nameOf('aggregate', 'Avery')).toBe('');
  });

  it('follows a person who takes another login', () => {
    const guard = guardOf({ settings: { people: 'named', pseudonymKey } });
    expect(guard.admit(7, 'avery')?.name).toBe('avery');
    expect(guard.admit(7, 'avery-dev')?.name).toBe('avery-dev');
  });

  it('says under which pseudonym somebody may have been stored', () => {
    const guard = guardOf({ settings: { people: 'named', pseudonymKey } });
    expect(guard.admit(7, 'avery')?.formerId).toBe(
      pseudonymOf(pseudonymKey, host, '7'),
    );
  });

  it('holds back whom the tombstones name, however they were stored, and nobody else', () => {
    fc.assert(
      fc.property(
        settings,
        userId,
        login,
        fc.boolean(),
        (all, id, name, byPseudonym) => {
          fc.pre(!byPseudonym || all.pseudonymKey !== undefined);
          const key = byPseudonym
            ? pseudonymOf(pseudonymKey, host, String(id))
            : String(id);
          const guard = guardOf({
            settings: all,
            tombstones: [tombstoneOf(secret, host, key)],
          });
          expect(guard.admit(id, name)).toBeUndefined();
          expect(guard.admit(id, `${name}-renamed`)).toBeUndefined();
          expect(guard.admit(id + 1, name)).toBeDefined();
        },
      ),
    );
  });

  it('does not hold back the same id of another host', () => {
    const tombstones = [tombstoneOf(secret, host, '7')];
    const guard = guardOf({ host: 'acme.ghe.com', tombstones });
    expect(guard.admit(7, 'avery')).toBeDefined();
  });
});
