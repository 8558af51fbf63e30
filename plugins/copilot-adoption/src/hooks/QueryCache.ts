/** What is known about a query at the moment. */
export interface QueryState<T> {
  data?: T;
  error?: Error;
  loading: boolean;
}

interface Entry {
  state: QueryState<unknown>;
  listeners: Set<() => void>;
  /** Set while a request is on its way. */
  request?: AbortController;
  settledAt?: number;
}

type Load<T> = (signal: AbortSignal) => Promise<T>;

/** How long an answer may be shown again without asking. */
const freshFor = 60_000;
const mostEntries = 60;
const pending: QueryState<never> = { loading: true };

/**
 * Shares identical queries between the components that show them, keeps answers for a minute, and aborts requests that nobody waits for any more.
 */
export class QueryCache {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  state<T>(key: string): QueryState<T> {
    return (this.#entries.get(key)?.state ?? pending) as QueryState<T>;
  }

  /** Asks unless a fresh answer is there, and tells the listener whenever the state changes. */
  subscribe<T>(key: string, load: Load<T>, listener: () => void): () => void {
    const entry = this.#entries.get(key) ?? this.#create(key);
    entry.listeners.add(listener);
    if (!entry.request && !this.#isFresh(entry)) {
      this.#start(entry, load);
    }
    return () => {
      entry.listeners.delete(listener);
      if (entry.listeners.size === 0 && entry.request) {
        entry.request.abort();
        this.#entries.delete(key);
      }
    };
  }

  /** Asks again and shows the present answer meanwhile. */
  refresh<T>(key: string, load: Load<T>): void {
    const entry = this.#entries.get(key);
    if (entry && !entry.request) {
      this.#start(entry, load);
    }
  }

  #create(key: string): Entry {
    const entry: Entry = { state: pending, listeners: new Set() };
    this.#entries.set(key, entry);
    for (const [oldKey, old] of this.#entries) {
      if (
        this.#entries.size > mostEntries &&
        old.listeners.size === 0 &&
        old !== entry
      ) {
        this.#entries.delete(oldKey);
      }
    }
    return entry;
  }

  #isFresh(entry: Entry): boolean {
    return (
      entry.state.error === undefined &&
      entry.settledAt !== undefined &&
      this.#now() - entry.settledAt < freshFor
    );
  }

  #start<T>(entry: Entry, load: Load<T>): void {
    const request = new AbortController();
    entry.request = request;
    this.#change(entry, { data: entry.state.data, loading: true });
    load(request.signal).then(
      data => this.#settle(entry, request, { data, loading: false }),
      error =>
        this.#settle(entry, request, {
          data: entry.state.data,
          error,
          loading: false,
        }),
    );
  }

  #settle(entry: Entry, request: AbortController, state: QueryState<unknown>) {
    if (request.signal.aborted) {
      return;
    }
    entry.request = undefined;
    entry.settledAt = this.#now();
    this.#change(entry, state);
  }

  #change(entry: Entry, state: QueryState<unknown>) {
    entry.state = state;
    entry.listeners.forEach(listener => listener());
  }
}
