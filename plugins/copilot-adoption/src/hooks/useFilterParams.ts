import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Filters, hasFilters, readFilters, writeFilters } from '../filters';

const sessionKey = 'copilot-adoption.filters';

/**
 * The filters in the URL. The only place of the plugin that knows the router.
 *
 * Backstage's tabs and sidebar lead to bare paths, so the last filters are kept for the session and apply wherever the URL says nothing.
 */
export function useFilterParams(): {
  filters: Filters;
  /** Whether the URL itself shows these filters. */
  inUrl: (filters: Filters) => boolean;
  setFilters: (filters: Filters) => void;
} {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(
    () =>
      readFilters(
        hasFilters(search)
          ? search
          : new URLSearchParams(sessionStorage.getItem(sessionKey) ?? ''),
      ),
    [search],
  );
  const inUrl = useCallback(
    (wanted: Filters) =>
      writeFilters(wanted, search).toString() === search.toString(),
    [search],
  );
  const setFilters = useCallback(
    (next: Filters) => {
      sessionStorage.setItem(sessionKey, writeFilters(next).toString());
      setSearch(current => writeFilters(next, current), { replace: true });
    },
    [setSearch],
  );
  return { filters, inUrl, setFilters };
}
