import { chooseGroupScope, isSameScope } from './chooseGroupScope';
import { ScopeRef } from './SubjectRef';

const octoOrg: ScopeRef = {
  kind: 'organization',
  slug: 'octo-org',
  host: 'github.com',
};
const octoLabs: ScopeRef = { ...octoOrg, slug: 'octo-labs' };
const acme: ScopeRef = { ...octoOrg, kind: 'enterprise', slug: 'acme' };
const elsewhere: ScopeRef = { ...octoOrg, host: 'acme.ghe.com' };

describe('chooseGroupScope', () => {
  it('takes the scope asked for, if it is configured', () => {
    const teamSlug = 'octo-org/platform';
    expect(
      chooseGroupScope([octoOrg, octoLabs], { asked: octoLabs, teamSlug }),
    ).toBe(octoLabs);
    expect(chooseGroupScope([octoOrg], { asked: octoLabs, teamSlug })).toBe(
      undefined,
    );
  });

  it('takes the organization that the team slug names, in any spelling', () => {
    const scopes = [acme, elsewhere, octoLabs, octoOrg];
    expect(chooseGroupScope(scopes, { teamSlug: 'Octo-Org/platform' })).toBe(
      octoOrg,
    );
  });

  it('takes the enterprise where the organization is not configured', () => {
    expect(
      chooseGroupScope([octoLabs, acme], { teamSlug: 'octo-org/platform' }),
    ).toBe(acme);
  });

  it('takes the only scope there is', () => {
    expect(chooseGroupScope([elsewhere], {})).toBe(elsewhere);
  });

  it('leaves the choice to the reader where there are several', () => {
    expect(chooseGroupScope([octoOrg, octoLabs], {})).toBe(undefined);
    expect(chooseGroupScope([acme, { ...acme, slug: 'b' }], {})).toBe(
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
