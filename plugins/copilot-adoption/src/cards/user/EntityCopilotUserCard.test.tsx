import { Entity } from '@backstage/catalog-model';
import { ResponseError } from '@backstage/errors';
import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copilotAdoptionApiRef } from '../../api';
import {
  FakeCopilotAdoptionApi,
  FakeCopilotAdoptionApiOptions,
  fakeScopes,
  freshScope,
} from '../../testing';
import { EntityCopilotUserCard } from './EntityCopilotUserCard';

const avery: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: {
    name: 'avery-devlin',
    annotations: { 'github.com/user-login': 'avery-dev' },
  },
  spec: { profile: { displayName: 'Avery Devlin' } },
};

const ownRef = 'user:default/avery-devlin';
const otherRef = 'user:default/enzo-emberly';
const oneScope = fakeScopes.slice(0, 1);

function show(
  reader: string,
  options: FakeCopilotAdoptionApiOptions = {},
  rest: { entity?: Entity; scope?: string } = {},
) {
  const api = new FakeCopilotAdoptionApi({ scopes: oneScope, ...options });
  const asked = {
    api,
    me: jest.spyOn(api, 'getMe'),
    series: jest.spyOn(api, 'getSeries'),
  };
  const start = () =>
    renderInTestApp(
      <EntityProvider entity={rest.entity ?? avery}>
        <EntityCopilotUserCard scope={rest.scope} />
      </EntityProvider>,
      {
        apis: [
          [copilotAdoptionApiRef, api],
          [identityApiRef, mockApis.identity({ userEntityRef: reader })],
        ],
      },
    );
  return { ...asked, start };
}

describe('EntityCopilotUserCard', () => {
  it('tells readers their own figures, and who else can see them', async () => {
    const { me, start } = show('User:default/Avery-Devlin');
    start();
    expect(
      await screen.findByText(
        /^active days in the 28 days to Nov 18; last used on Nov 18$/,
      ),
    ).toBeVisible();
    expect(screen.getByText('Prompts')).toBeVisible();
    expect(screen.getByText('Prompts per day')).toBeVisible();
    expect(screen.getByText('Completion acceptance')).toBeVisible();
    expect(
      screen.getByText('The newest 2 days may still change.'),
    ).toBeVisible();
    expect(
      screen.getByText(/^You see this because it is about you.*people.read/),
    ).toBeVisible();
    expect(me).toHaveBeenCalledTimes(1);
  });

  it('tells somebody’s figures to those who may see people', async () => {
    const { me, series, start } = show(otherRef);
    start();
    expect(
      await screen.findByText(/^active days in the 28 days/),
    ).toBeVisible();
    expect(
      screen.getByText(/because you have the permission .*people.read/),
    ).toBeVisible();
    expect(me).not.toHaveBeenCalled();
    expect(series).toHaveBeenCalledTimes(1);
    expect(series.mock.calls[0][0].subjects).toEqual([
      'organization:octo-org/user:avery-dev',
    ]);
  });

  it.each([
    ['named', /and so do people with the permission .*people.read/],
    ['pseudonymous', /nobody else: people are stored under pseudonyms/],
  ] as const)(
    'asks nothing for others, and says who can see it: %s',
    async (peopleMode, words) => {
      const people = peopleMode !== 'named';
      const { me, series, start } = show(otherRef, {
        access: { people, peopleMode },
      });
      start();
      expect(await screen.findByText(words)).toBeVisible();
      expect(screen.getByText(/one of at least 5 active people/)).toBeVisible();
      expect(me).not.toHaveBeenCalled();
      expect(series).not.toHaveBeenCalled();
    },
  );

  it('says which permission one’s own figures need', async () => {
    show(ownRef, { access: { self: false } }).start();
    expect(await screen.findByText('copilotAdoption.self.read')).toBeVisible();
  });

  it('says why nothing is known about the reader', async () => {
    show(ownRef, { me: { person: null, reason: 'notReported' } }).start();
    expect(await screen.findByText('Nothing to show about you')).toBeVisible();
  });

  it('says that the reports do not name somebody', async () => {
    const { series, start } = show(otherRef);
    const response = {
      ok: false,
      status: 404,
      statusText: 'Not Found',
      headers: new Headers(),
      text: async () => '',
    };
    series.mockRejectedValue(await ResponseError.fromResponse(response as any));
    start();
    expect(
      await screen.findByText('GitHub’s reports do not name Avery Devlin'),
    ).toBeVisible();
  });

  it('looks for the annotation of the account', async () => {
    const scopes = oneScope.map(scope => ({
      ...scope,
      userLoginAnnotation: 'acme.ghe.com/user-login',
    }));
    const { series, start } = show(otherRef, { scopes });
    start();
    expect(
      await screen.findByText('No login of Avery Devlin at GitHub is known'),
    ).toBeVisible();
    expect(series).not.toHaveBeenCalled();
  });

  it('says what happened when the figures cannot be loaded, and tries again', async () => {
    const { me, start } = show(ownRef);
    me.mockRejectedValueOnce(new TypeError('No network'));
    start();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The plugin’s backend does not answer.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^active days/)).toBeVisible();
  });

  it('says that the first reports are being fetched', async () => {
    show(ownRef, { scopes: [freshScope] }).start();
    expect(
      await screen.findByText('Fetching the first reports from GitHub'),
    ).toBeVisible();
  });

  it('asks for the account where it cannot know, unless it is configured', async () => {
    const asking = show(ownRef, { scopes: fakeScopes });
    asking.start();
    expect(await screen.findByText(/Which one\?/)).toBeVisible();
    expect(asking.me).not.toHaveBeenCalled();

    const { me, start } = show(
      ownRef,
      { scopes: fakeScopes },
      { scope: 'organization:octo-labs' },
    );
    start();
    expect(await screen.findByText(/^active days/)).toBeVisible();
    expect(me.mock.calls[0][0].scope).toBe('organization:octo-labs');
  });
});
