import { HumanDuration } from '@backstage/types';

export interface Config {
  /**
   * Copilot Adoption keeps a history of GitHub Copilot usage. Without `scopes` it starts and stores nothing.
   */
  copilotAdoption?: {
    /** The enterprises and organizations whose Copilot reports are kept. Name exactly one of the two in each. */
    scopes?: Array<{
      /** Login of a GitHub organization, such as `octo-org`. */
      organization?: string;
      /** Slug of a GitHub enterprise, such as `acme`. */
      enterprise?: string;
      /** Host of an entry of `integrations.github`. Default: `github.com`. */
      host?: string;
      /** Name to show instead of the slug. */
      title?: string;
      /**
       * Token for this scope alone, instead of the credential of the host's integration. Enterprises need a classic
       * token, because GitHub Apps of an organization cannot read their reports.
       *
       * @visibility secret
       */
      token?: string;
      /** What to fetch. Default: all of them. */
      reports?: Array<'totals' | 'users' | 'user-teams'>;
      /** Annotation of catalog users that holds their login on this host. Default: `github.com/user-login`. */
      userLoginAnnotation?: string;
    }>;
    sync?: {
      /** False where another process with the same database fetches the reports. Default: true. */
      enabled?: boolean;
    };
    schedule?: {
      /** How often days that GitHub may still change are asked for again, from 5 minutes to 1 day. Default: 6 hours. */
      frequency?: HumanDuration | string;
    };
    history?: {
      /** How many days back reports are fetched, 1 to 365. What is stored stays. Default: 365. */
      days?: number;
    };
    github?: {
      /** Share of GitHub's rate limit that is left to the rest of Backstage, from 0 to below 1. Default: 0.3. */
      keepFree?: number;
    };
    /**
     * Hosts that reports may be downloaded from beside GitHub's own, such as `reports.example.com:8443`, or
     * `*.blob.example.com` for any host below. Plain http is possible for loopback addresses only, such as
     * `http://127.0.0.1:7019`.
     */
    downloadHosts?: string[];
    /** Figures about fewer people than this are not shown, at least 2. Default: 5. */
    minimumGroupSize?: number;
    groups?: {
      /**
       * Catalog locations whose groups count even without a GitHub team, by the beginning of their name, such as
       * `url:https://github.com/octo-org/`. Default: none.
       */
      trustedOrigins?: string[];
    };
    /** Days to mark on every trend, such as the start of a rollout. */
    annotations?: Array<{
      /** A day such as `2026-03-01`. */
      day: string;
      title: string;
    }>;
  };
}
