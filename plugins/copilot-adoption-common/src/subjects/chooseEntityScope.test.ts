import { chooseEntityScope, isSameScope } from './chooseEntityScope';
import { ScopeRef } from './SubjectRef';

const octoOrg: ScopeRef = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
};
const octoLabs: ScopeRef = { ...octoOrg, slug: 'octo-labs' };
const acme: ScopeRef = { ...octoOrg, kind: 'enterprise', slug: 'acme' };
const elsewhere: ScopeRef = { ...octoOrg, host: 'acme.ghe.com' };

describe('chooseEntityScope', () => {
  it('takes the scope asked for, if it is configured', () => {
    const slug = 'octo-org/platform';
    expect(
      chooseEntityScope([octoOrg, octoLabs], { asked: octoLabs, slug }),
    ).toBe(octoLabs);
    expect(chooseEntityScope([octoOrg], { asked: octoLabs, slug })).toBe(
      undefined,
    );
  });

  it('takes the organization that the team slug names, in any spelling', () => {
    const scopes = [acme, elsewhere, octoLabs, octoOrg];
    expect(chooseEntityScope(scopes, { slug: 'Octo-Org/platform' })).toBe(
      octoOrg,
    );
  });

  it('takes the enterprise where the organization is not configured', () => {
    expect(
      chooseEntityScope([octoLabs, acme], { slug: 'octo-org/platform' }),
    ).toBe(acme);
  });

  it('takes the only scope there is', () => {
    expect(chooseEntityScope([elsewhere], {})).toBe(elsewhere);
  });

  it('leaves the choice to the reader where there are several', () => {
    expect(chooseEntityScope([octoOrg, octoLabs], {})).toBe(undefined);
    expect(chooseEntityScope([acme, { ...acme, slug: 'b' }], {})).toBe(
      undefined,
    );
  });
});

describe('isSameScope', () => {
  it('tells hosts and kinds apart, but not upper and lower case', () => {
    expect(isSameScope(octoOrg, { ...octoOrg, slug: 'OCTO-ORG' })).toBe(true);
    expect(isSameScope(octoOrg, elsewhere)).toBe(false);
    expect(isSameScope(acme, { ...octoOrg, slug: 'acme' })).toBe(false);
  });
});
