import { ApiRef, useApi } from '@backstage/core-plugin-api';
import {
  CopilotAdoptionApi,
  CopilotAdoptionOperatorApi,
} from 'backstage-plugin-copilot-adoption-common';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { copilotAdoptionApiRef, copilotAdoptionOperatorApiRef } from '../api';
import { QueryCache, QueryState } from './QueryCache';

/** An answer, or why there is none. */
export interface Query<T> extends QueryState<T> {
  /** Whether `data` still answers the question before, kept until the new answer is there. */
  outdated: boolean;
  retry: () => void;
}

type Ask<A, T> = (api: A, signal: AbortSignal) => Promise<T>;

/** One cache per client, so that the apps of two tests share nothing. */
const caches = new WeakMap<object, QueryCache>();

function cacheOf(api: object): QueryCache {
  const cache = caches.get(api) ?? new QueryCache();
  caches.set(api, cache);
  return cache;
}

/**
 * Asks the backend. The key names the question completely; undefined asks nothing yet.
 */
export function useQuery<T>(
  key: string | undefined,
  ask: Ask<CopilotAdoptionApi, T>,
): Query<T> {
  return useQueryOf(copilotAdoptionApiRef, key, ask);
}

/** Asks the backend what it tells operators alone. */
export function useOperatorQuery<T>(
  key: string | undefined,
  ask: Ask<CopilotAdoptionOperatorApi, T>,
): Query<T> {
  return useQueryOf(copilotAdoptionOperatorApiRef, key, ask);
}

function useQueryOf<A extends object, T>(
  apiRef: ApiRef<A>,
  key: string | undefined,
  ask: Ask<A, T>,
): Query<T> {
  const api = useApi(apiRef);
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
