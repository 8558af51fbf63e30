import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { SignInPage } from './SignInPage';

const people = [
  {
    user: 'user:default/ada',
    name: 'Ada Ample',
    title: 'Engineering leader',
    description: 'Is adoption growing?',
  },
  {
    user: 'user:default/ben',
    name: 'Ben Brisk',
    title: 'Developer',
    description: 'How do I use it?',
  },
];

const session = {
  profile: {},
  backstageIdentity: {
    token: 'header.eyJleHAiOjB9.signature',
    identity: {
      type: 'user',
      userEntityRef: 'user:default/ben',
      ownershipEntityRefs: ['user:default/ben'],
    },
  },
};

function renderSignIn(
  providers: Record<string, object> = { demo: { people } },
) {
  const onSignInSuccess = jest.fn();
  renderInTestApp(<SignInPage onSignInSuccess={onSignInSuccess} />, {
    config: {
      app: { baseUrl: 'http://localhost:3000', title: 'Portal' },
      backend: { baseUrl: 'http://localhost:7007' },
      organization: { name: 'Acme' },
      auth: { providers },
    },
  });
  return onSignInSuccess;
}

function answer(status: number, body: object) {
  return jest
    .spyOn(global, 'fetch')
    .mockImplementation(async () => Response.json(body, { status }));
}

describe('SignInPage', () => {
  afterEach(() => {
    sessionStorage.clear();
    jest.restoreAllMocks();
  });

  it('offers every example person with what they come for', async () => {
    renderSignIn();
    const names = (await screen.findAllByRole('heading', { level: 2 })).map(
      heading => heading.textContent,
    );
    expect(names).toEqual(['Ada Ample', 'Ben Brisk']);
    expect(screen.getByText('How do I use it?')).toBeInTheDocument();
  });

  it('signs in as the chosen person and remembers the choice', async () => {
    const fetch = answer(200, session);
    const signedIn = renderSignIn();
    fireEvent.click(await screen.findByRole('button', { name: /Ben Brisk/ }));
    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));

    const [url, init] = fetch.mock.calls[0];
    expect(url).toMatch(/\/api\/auth\/demo\/refresh$/);
    expect(new Headers(init?.headers).get('x-demo-person')).toBe(
      'user:default/ben',
    );

    const again = renderSignIn();
    await waitFor(() => expect(again).toHaveBeenCalledTimes(1));
  });

  it('forgets the choice when the person signs out', async () => {
    answer(200, session);
    const signedIn = renderSignIn();
    fireEvent.click(await screen.findByRole('button', { name: /Ben Brisk/ }));
    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    const [identity] = signedIn.mock.calls[0];
    await act(async () => identity.signOut());

    expect(
      await screen.findByRole('button', { name: /Ben Brisk/ }),
    ).toBeInTheDocument();
  });

  it('says why somebody was not let in, and leads back', async () => {
    answer(404, {
      error: { name: 'NotFoundError', message: 'User not found' },
    });
    renderSignIn();
    fireEvent.click(await screen.findByRole('button', { name: /Ada Ample/ }));

    expect(await screen.findByText(/User not found/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the people' }));
    expect(
      await screen.findByRole('button', { name: /Ada Ample/ }),
    ).toBeInTheDocument();
  });

  it('offers Microsoft where that is configured', async () => {
    renderSignIn({ microsoft: {} });
    expect(
      await screen.findByText('Sign in with Microsoft Entra ID'),
    ).toBeInTheDocument();
    expect(screen.queryByText('Guest')).not.toBeInTheDocument();
  });

  it('offers the guest where no example people are configured', async () => {
    renderSignIn({});
    expect(await screen.findByText('Guest')).toBeInTheDocument();
    expect(screen.queryByText('Ada Ample')).not.toBeInTheDocument();
  });
});
