import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/** How long GitHub is waited for, in milliseconds. */
export interface Patience {
  /** Until an answer is there. */
  answer: number;
  /** Until the next bytes of a download arrive. */
  silence: number;
  /** Between two attempts; 4 and 9 times as much before the next ones. */
  retry: number;
}

export const defaultPatience: Patience = {
  answer: 60_000,
  silence: 60_000,
  retry: 1000,
};

/** The patience that the plugin works by; tests have less of it. */
export const patienceServiceRef = createServiceRef<Patience>({
  id: 'copilot-adoption.patience',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => defaultPatience,
    }),
});
