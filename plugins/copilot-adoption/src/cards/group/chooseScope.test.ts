import { Scope } from 'backstage-plugin-copilot-adoption-common';
import { fakeScopes } from '../../testing';
import { chooseScope } from './chooseScope';

const [octoOrg, octoLabs] = fakeScopes;
const enterprise: Scope = {
  ...octoOrg,
  kind: 'enterprise',
  ref: 'enterprise:acme',
  slug: 'acme',
};
const elsewhere: Scope = {
  ...enterprise,
  ref: 'enterprise:acme@acme.ghe.com',
  host: 'acme.ghe.com',
};

describe('chooseScope', () => {
  it('takes what was asked for before anything else', () => {
    expect(
      chooseScope(fakeScopes, {
        asked: octoLabs.ref,
        organization: 'octo-org',
      }),
    ).toBe(octoLabs);
  });

  it("takes the organization of the group's team, however it is written", () => {
    expect(
      chooseScope([enterprise, octoOrg, octoLabs], {
        organization: 'Octo-Labs',
      }),
    ).toBe(octoLabs);
  });

  it('takes the enterprise of GitHub’s own host where the organization is not configured', () => {
    expect(
      chooseScope([octoOrg, elsewhere, enterprise], { organization: 'other' }),
    ).toBe(enterprise);
  });

  it('takes the enterprise of the only host there is', () => {
    const organization = { ...octoOrg, host: 'acme.ghe.com' };
    expect(chooseScope([organization, elsewhere], {})).toBe(elsewhere);
  });

  it('takes the only account', () => {
    expect(chooseScope([octoOrg], { organization: 'other' })).toBe(octoOrg);
  });

  it('asks where it cannot know', () => {
    expect(chooseScope(fakeScopes, {})).toBeUndefined();
    expect(chooseScope([], {})).toBeUndefined();
  });
});
