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
      /**
       * What to fetch. Default: all that the scope has. `seats` is a list of who holds a seat, taken down every day from
       * the first sync on; GitHub has no history of it. `teams` are the names of teams and which one is above which.
       * `billing` stands for all that is about money: `subscription` (of organizations: plan, number of seats by what
       * becomes of them, and policies, taken down every day), `ai-credits` and `premium-requests` (monthly bills by
       * model, of 24 months). All of these need permissions of their own.
       */
      reports?: Array<
        | 'totals'
        | 'users'
        | 'user-teams'
        | 'repositories'
        | 'seats'
        | 'teams'
        | 'billing'
        | 'subscription'
        | 'ai-credits'
        | 'premium-requests'
      >;
      /** Annotation of catalog users that holds their login on this host. Default: `github.com/user-login`. */
      userLoginAnnotation?: string;
    }>;
    sync?: {
      /** False where another process with the same database fetches the reports; a sync worker does so in any case. Default: true. */
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
    /**
     * How people are kept: `named` under GitHub's id with their login, `pseudonymous` under keyed hashes of both, or
     * `aggregate` under a keyed hash and for 56 days only. Figures of teams and scopes are the same. Default: `named`.
     */
    people?: 'named' | 'pseudonymous' | 'aggregate';
    /**
     * Makes the pseudonyms, at least 32 characters. Required unless people are `named`, and where `openMetrics.users` is
     * `hash`. To be kept for as long as anybody is stored under a pseudonym: with another key nobody is recognised.
     *
     * @visibility secret
     */
    pseudonymKey?: string;
    /** How many days back what is kept. Figures of teams and scopes stay for ever. */
    retention?: {
      /** Days of single people, at least 56. Default: 400. */
      people?: { days?: number };
      /** Their splits by feature, language, model and so on, at most as long as people. Default: 120. */
      peopleBreakdowns?: { days?: number };
      /** Who was in which team, at least as long as people. Default: 400. */
      memberships?: { days?: number };
      /** The daily lists of seats. Default: 400. */
      seats?: { days?: number };
      /** The reports as GitHub sent them, possible only where people are `named`. Default: 0, none. */
      raw?: { days?: number };
      /** Imported days of `/copilot/metrics`, the API that GitHub has closed. Default: for ever. */
      legacy?: { days?: number };
    };
    /** Which seats count as idle, and what seats cost. */
    seats?: {
      /** Days without use after which a seat is idle, 1 to 90: GitHub forgets the last use after 90 days. Default: 30. */
      idleAfter?: { days?: number };
      /** Days from its granting on for which a seat is not idle yet, 0 to 90. Default: 14. */
      grace?: { days?: number };
      /** What a seat costs in a month, by plan. Default: 19 and 39, GitHub's list prices in US dollars. */
      monthlyPrice?: { business?: number; enterprise?: number };
      /** The currency of the prices, an ISO 4217 code. Default: USD. */
      currency?: string;
    };
    /** Figures about fewer people than this are not shown, at least 2. Default: 5. */
    minimumGroupSize?: number;
    /**
     * How long PostgreSQL may take for a statement of a question, 1 to 600 seconds, before it is cancelled and the
     * question answered with 503. The sync has no such limit. Default: 30.
     */
    queryTimeout?: { seconds?: number };
    /**
     * How much of what was answered is remembered in memory until the data changes, measured as JSON, 0 to 4096 megabytes;
     * 0 for nothing. Default: 32.
     */
    answerMemory?: { megabytes?: number };
    groups?: {
      /**
       * Catalog locations that are trusted, by the beginning of their name, such as `url:https://github.com/octo-org/`:
       * whose groups count even without a GitHub team, and whose groups and components make somebody an owner where
       * policies decide by owner. Default: none.
       */
      trustedOrigins?: string[];
    };
    /** What `GET /openmetrics` tells to Prometheus and the like. */
    openMetrics?: {
      /**
       * What is told apart beside scopes and teams. `window` tells of 28 days what there is of single days, the others
       * split figures of scopes. Default: none, because each of them multiplies the series.
       */
      labels?: Array<'window' | 'feature' | 'ide' | 'language' | 'model'>;
      /** Whether teams are told of, those that `minimumGroupSize` allows. Default: true. */
      teams?: boolean;
      /**
       * Whether teams are split, too, by those of `labels` that split scopes; each part as far as `minimumGroupSize`
       * allows. Default: false.
       */
      teamSplits?: boolean;
      /**
       * How single people are called, who are told of only to callers with `copilotAdoption.people.read`: `id` and
       * `login` are possible where `people` are `named`; `hash`, which is made with `pseudonymKey`, where they are
       * `pseudonymous`, too. Default: `none`, nobody is told of.
       */
      users?: 'none' | 'hash' | 'id' | 'login';
      /**
       * So many series of usage at most: people are left out first, then splits of teams, splits of scopes, and teams.
       * Default: 10000.
       */
      maxSeries?: number;
    };
    /**
     * Users and groups, such as `group:default/platform`, who may see and manage what is sensitive (people, seats, cost,
     * the sync) while Backstage's permission framework is off. With the framework on, its policy decides. Default: none.
     */
    admins?: string[];
    /**
     * What is told through Backstage's notifications, which need `@backstage/plugin-notifications-backend`. Nothing
     * unless it is switched on.
     */
    notifications?: {
      /** The path of the Copilot page, for links. Default: `/copilot`. */
      page?: string;
      /** Reports of an enterprise or organization are stale or fail. */
      syncTrouble?: {
        /** Default: false. */
        enabled?: boolean;
        /** Users and groups, such as `group:default/platform`. Default: `admins`. */
        recipients?: string[];
        /** So many days without a newer day make a daily report stale, 1 to 90. Default: 4. */
        staleAfter?: { days?: number };
        /** How long it has to last before it is told, 0 to 240 hours. Default: 6. */
        failingFor?: { hours?: number };
      };
      /** How many seats have become idle since the last time, in numbers only. */
      idleSeats?: {
        /** Default: false. */
        enabled?: boolean;
        /** Users and groups who may know how many seats there are. Default: `admins`. */
        recipients?: string[];
        /** Days between two digests at least, 1 to 90. Default: 7. */
        every?: { days?: number };
      };
      /** The last month of every catalog group with a GitHub team, as far as `minimumGroupSize` allows. */
      teamSummary?: {
        /** Default: false. */
        enabled?: boolean;
        /**
         * An annotation of groups that lists who is told, such as `user:default/tara, group:default/leads`. Groups
         * without it are told themselves.
         */
        recipientsAnnotation?: string;
      };
    };
    /** Days to mark on every trend, such as the start of a rollout. */
    annotations?: Array<{
      /** A day such as `2026-03-01`. */
      day: string;
      title: string;
    }>;
  };
}
