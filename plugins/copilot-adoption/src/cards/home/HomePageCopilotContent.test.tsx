import { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copilotAdoptionApiRef } from '../../api';
import {
  FakeCopilotAdoptionApi,
  FakeCopilotAdoptionApiOptions,
  freshScope,
} from '../../testing';
import {
  HomePageCopilotContent,
  HomePageCopilotContentProps,
} from './HomePageCopilotContent';

function group(name: string, annotations: Record<string, string>): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default', title: `The ${name}`, annotations },
    spec: { type: 'team', children: [] },
  };
}

const groups = [
  group('guild', {}),
  group('payments', { 'github.com/team-slug': 'octo-labs/payments' }),
];

function show(
  props: HomePageCopilotContentProps = {},
  options: FakeCopilotAdoptionApiOptions = {},
  ownGroups: readonly string[] = ['guild', 'payments'],
) {
  const api = new FakeCopilotAdoptionApi(options);
  const series = jest.spyOn(api, 'getSeries');
  const start = () =>
    renderInTestApp(<HomePageCopilotContent {...props} />, {
      apis: [
        [copilotAdoptionApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: groups })],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/tara',
            ownershipEntityRefs: [
              'user:default/tara',
              ...ownGroups.map(name => `group:default/${name}`),
            ],
          }),
        ],
      ],
    });
  return { series, start };
}

describe('HomePageCopilotContent', () => {
  it('shows the reader’s first team that GitHub has, and the organization at a click', async () => {
    const { series, start } = show();
    start();
    expect(
      await screen.findByText(/of 34 members with a licence/),
    ).toBeVisible();
    expect(screen.getByText('Agent share')).toBeVisible();
    expect(series.mock.calls[0][0].subjects).toEqual([
      'organization:octo-labs/group:default%2Fpayments',
    ]);

    await userEvent.click(screen.getByRole('button', { name: 'Octo Labs' }));
    expect(await screen.findByText('Adoption rate')).toBeVisible();
    expect(
      screen.getByText('The newest 2 days may still change.'),
    ).toBeVisible();
    expect(series.mock.calls.at(-1)![0].subjects).toEqual([
      'organization:octo-labs',
    ]);
    expect(
      screen.getByRole('button', { name: 'The payments', pressed: false }),
    ).toBeVisible();
  });

  it('begins with what is configured', async () => {
    const { series, start } = show({
      show: 'organization',
      scope: 'organization:octo-org',
    });
    start();
    expect(await screen.findByText('Adoption rate')).toBeVisible();
    expect(series.mock.calls.map(([{ subjects }]) => subjects)).toEqual([
      ['organization:octo-org'],
    ]);
  });

  it('shows the first account to readers without a team', async () => {
    const { series, start } = show({}, {}, ['guild']);
    start();
    expect(await screen.findByText('Adoption rate')).toBeVisible();
    expect(series.mock.calls[0][0].subjects).toEqual(['organization:octo-org']);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says that a team is too small, and still shows the organization', async () => {
    const { start } = show({}, { suppressed: ['default/payments'] });
    start();
    expect(await screen.findByText('Too few people: not shown')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Octo Labs' }));
    expect(await screen.findByText('Adoption rate')).toBeVisible();
  });

  it('says that the configured account is none', async () => {
    show({ scope: 'organization:gone' }).start();
    expect(await screen.findByText('No such account')).toBeVisible();
  });

  it('says what to configure, what is being fetched, and what failed', async () => {
    const unconfigured = show({}, { scopes: [] }).start();
    expect(await screen.findByText(/organization: octo-org/)).toBeVisible();
    unconfigured.unmount();

    const fetching = show({}, { scopes: [freshScope] }).start();
    expect(
      await screen.findByText('Fetching the first reports from GitHub'),
    ).toBeVisible();
    fetching.unmount();

    const { series, start } = show({}, {}, []);
    series.mockRejectedValue(new TypeError('No network'));
    start();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The plugin’s backend does not answer.',
    );
  });
});
