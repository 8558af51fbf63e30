import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { copilotAdoptionApiRef } from '../../api';
import { isCompared } from '../../filters';
import { FakeCopilotAdoptionApi } from '../../testing';
import { CopilotFrame } from '../CopilotFrame';

function Url() {
  return <output aria-label="url">{useLocation().search}</output>;
}

function show(url: string, analytics = mockApis.analytics()) {
  return renderInTestApp(
    <>
      <CopilotFrame placeholder="…">
        {view => (isCompared(view) ? 'compared' : 'alone')}
      </CopilotFrame>
      <Url />
    </>,
    {
      apis: [[copilotAdoptionApiRef, new FakeCopilotAdoptionApi()], analytics],
      initialRouteEntries: [url],
    },
  );
}

const comparison = { name: 'Compare with the period before' };

describe('FilterBar', () => {
  /** What the browser would put on its clipboard. */
  const copied: string[] = [];

  beforeEach(() => {
    sessionStorage.clear();
    copied.length = 0;
    document.execCommand = () => {
      copied.push(String(document.getSelection()));
      return true;
    };
  });

  it('says on paper what was chosen, without controls', async () => {
    show(
      '/?scope=organization:octo-org&team=web&from=2026-09-01&to=2026-09-28',
    );
    await screen.findByText('compared');
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(
      screen.getByText(/^Octo · web · Sep 1\s–\s28, 2026$/),
    ).toBeInTheDocument();
    const [scope] = screen.getAllByRole('combobox');
    expect(scope).not.toBeVisible();
    act(() => {
      window.dispatchEvent(new Event('afterprint'));
    });
    expect(scope).toBeVisible();
    expect(screen.queryByText(/^Octo · web/)).not.toBeInTheDocument();
  });

  it('compares until somebody switches it off, for the whole session', async () => {
    const first = show('/?team=web');
    expect(await screen.findByText('compared')).toBeVisible();
    expect(screen.getByRole('checkbox', comparison)).toBeChecked();
    await userEvent.click(screen.getByRole('checkbox', comparison));
    expect(screen.getByText('alone')).toBeVisible();
    const url = screen.getByRole('status', { name: 'url' });
    expect(url).toHaveTextContent('compare=none');
    expect(url).toHaveTextContent('team=web');
    first.unmount();

    show('/');
    expect(await screen.findByText('alone')).toBeVisible();
  });

  it('copies a link that has every filter, and says so', async () => {
    show('/?team=web&period=90d');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Copy link' }),
    );
    expect(screen.getByText('Link copied')).toHaveAttribute('role', 'status');
    const { searchParams } = new URL(copied[0]);
    expect(Object.fromEntries(searchParams)).toEqual({
      scope: 'organization:octo-org',
      team: 'web',
      period: '90d',
      granularity: 'day',
      compare: 'previous',
    });
  });

  it('tells analytics which filters are changed, and to what is none of its business', async () => {
    const analytics = mockApis.analytics();
    show('/?team=web', analytics);
    await userEvent.click(await screen.findByRole('checkbox', comparison));
    await userEvent.click(screen.getByRole('button', { name: 'Week' }));
    await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(
      analytics
        .getEvents()
        .map(({ action, subject, attributes }) => [action, subject, attributes])
        .filter(([action]) => action !== 'navigate'),
    ).toEqual([
      ['filter', 'compare', undefined],
      ['filter', 'granularity', undefined],
      ['copy', 'link', undefined],
    ]);
  });

  it('says where the link is when the browser does not copy', async () => {
    document.execCommand = () => false;
    jest.spyOn(window, 'prompt').mockReturnValue(null);
    show('/');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Copy link' }),
    );
    expect(screen.getByText(/^Not copied: take/)).toBeVisible();
  });
});
