import { ConfigReader } from '@backstage/config';
import { readDemoPeople } from './readDemoPeople';

function read(...users: string[]) {
  return readDemoPeople(
    new ConfigReader({
      auth: {
        providers: { demo: { people: users.map(user => ({ user })) } },
      },
    }),
  );
}

describe('readDemoPeople', () => {
  it('reads full references in the order of the configuration', () => {
    expect(read('user:default/guest', 'User:default/Avery')).toEqual([
      'user:default/guest',
      'user:default/avery',
    ]);
  });

  it('is undefined without a demo sign-in', () => {
    expect(readDemoPeople(new ConfigReader({}))).toBeUndefined();
  });

  it.each(['group:default/platform', 'guest', 'user:'])(
    'refuses %s by the name of the key',
    user => {
      expect(() => read('user:default/guest', user)).toThrow(
        `auth.providers.demo.people[1].user is "${user}"`,
      );
    },
  );

  it('refuses an empty list', () => {
    expect(() => read()).toThrow('auth.providers.demo.people is empty');
  });
});
