import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { Filters } from '../filters';
import { useFilterParams } from './useFilterParams';

const wanted: Filters = {
  scope: 'organization:octo-org',
  member: { kind: 'team', name: 'web' },
  period: { kind: 'last', days: 90 },
  granularity: 'week',
  compare: 'none',
};

function Probe() {
  const { filters, inUrl, setFilters } = useFilterParams();
  const { search } = useLocation();
  return (
    <>
      <button onClick={() => setFilters(wanted)}>Set</button>
      <output aria-label="filters">{JSON.stringify(filters)}</output>
      <output aria-label="url">{search}</output>
      <output aria-label="in url">{String(inUrl(filters))}</output>
    </>
  );
}

function shown(name: string) {
  return screen.getByRole('status', { name }).textContent ?? '';
}

describe('useFilterParams', () => {
  beforeEach(() => sessionStorage.clear());

  it('reads filters from the URL', async () => {
    renderInTestApp(<Probe />, {
      initialRouteEntries: ['/?period=7d&team=web&lang=x'],
    });
    expect(JSON.parse(shown('filters'))).toEqual({
      member: { kind: 'team', name: 'web' },
      period: { kind: 'last', days: 7 },
    });
  });

  it('writes filters to the URL beside the parameters of others', async () => {
    renderInTestApp(<Probe />, { initialRouteEntries: ['/?lang=x'] });
    await userEvent.click(screen.getByRole('button'));
    expect(Object.fromEntries(new URLSearchParams(shown('url')))).toEqual({
      lang: 'x',
      scope: 'organization:octo-org',
      team: 'web',
      period: '90d',
      granularity: 'week',
      compare: 'none',
    });
    expect(shown('in url')).toBe('true');
  });

  it('keeps the last filters for a bare URL, as tabs and sidebar lead to', async () => {
    const first = renderInTestApp(<Probe />);
    await userEvent.click(screen.getByRole('button'));
    first.unmount();

    renderInTestApp(<Probe />);
    expect(JSON.parse(shown('filters'))).toEqual(wanted);
    expect(shown('in url')).toBe('false');
  });

  it('believes a pasted link more than the session', async () => {
    const first = renderInTestApp(<Probe />);
    await userEvent.click(screen.getByRole('button'));
    first.unmount();

    renderInTestApp(<Probe />, { initialRouteEntries: ['/?period=7d'] });
    expect(JSON.parse(shown('filters'))).toEqual({
      period: { kind: 'last', days: 7 },
    });
  });
});
