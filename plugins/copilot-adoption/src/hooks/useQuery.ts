import { useApi } from '@backstage/core-plugin-api';
import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { copilotAdoptionApiRef } from '../api';
import { QueryCache, QueryState } from './QueryCache';

/** An answer, or why there is none. */
export interface Query<T> extends QueryState<T> {
  /** Whether `data` still answers the question before, kept until the new answer is there. */
  outdated: boolean;
  retry: () => void;
}

type Ask<T> = (api: CopilotAdoptionApi, signal: AbortSignal) => Promise<T>;

/** One cache per client, so that the apps of two tests share nothing. */
const caches = new WeakMap<CopilotAdoptionApi, QueryCache>();

function cacheOf(api: CopilotAdoptionApi): QueryCache {
  const cache = caches.get(api) ?? new QueryCache();
  caches.set(api, cache);
  return cache;
}

/**
 * Asks the backend. The key names the question completely; undefined asks nothing yet.
 */
export function useQuery<T>(key: string | undefined, ask: Ask<T>): Query<T> {
  const api = useApi(copilotAdoptionApiRef);
  const cache = cacheOf(api);
  const [, rerender] = useReducer((count: number) => count + 1, 0);
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  const load = useCallback(
    (signal: AbortSignal) => latestAsk.current(api, signal),
    [api],
  );

  useEffect(
    () =>
      key === undefined ? undefined : cache.subscribe(key, load, rerender),
    [cache, key, load],
  );

  const retry = useCallback(
    () => key !== undefined && cache.refresh(key, load),
    [cache, key, load],
  );
  const state: QueryState<T> =
    key === undefined ? { loading: true } : cache.state<T>(key);
  const previous = useRef<T>();
  useEffect(() => {
    previous.current = state.data ?? previous.current;
  }, [state.data]);

  const outdated = state.data === undefined && !state.error;
  return {
    ...state,
    data: outdated ? previous.current : state.data,
    outdated: outdated && previous.current !== undefined,
    retry,
  };
}
