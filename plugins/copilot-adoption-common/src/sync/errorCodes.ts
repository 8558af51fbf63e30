/**
 * Everything that can go wrong between GitHub and the database, each with what an operator can do about it.
 *
 * @public
 */
export const syncErrors = {
  unauthorized: {
    title: 'GitHub refused the credential',
    advice:
      'The token is missing, expired or revoked. Configure a valid one under integrations.github, or as token of the scope.',
    temporary: false,
  },
  policyOff: {
    title: 'The Copilot usage metrics policy is off',
    advice:
      'Ask an owner to enable "Copilot usage metrics" in the Copilot policies of the enterprise or organization.',
    temporary: false,
  },
  missingPermission: {
    title: 'The credential lacks a permission',
    advice:
      'Organizations need "Organization Copilot metrics: read" or the scope read:org of an owner; enterprises need a classic token with read:enterprise or manage_billing:copilot.',
    temporary: false,
  },
  notFound: {
    title: 'GitHub knows no such enterprise or organization',
    advice:
      'Check the slug and the host, and that the credential may see the account: GitHub hides what a token cannot read.',
    temporary: false,
  },
  rateLimited: {
    title: 'The rate limit is used up',
    advice:
      'The sync goes on by itself when GitHub allows it. If this happens often, give the scope a credential of its own.',
    temporary: true,
  },
  unavailable: {
    title: 'GitHub does not answer properly',
    advice:
      'The sync tries again by itself. If it lasts, look at GitHub’s status page, and at proxies and firewalls between Backstage and GitHub.',
    temporary: true,
  },
  linkExpired: {
    title: 'A download link expired before it was read',
    advice:
      'The sync asks for a fresh link by itself. If it lasts, check the clock of this machine.',
    temporary: true,
  },
  forbiddenLink: {
    title: 'A download link leads to a host that is not allowed',
    advice:
      'Only GitHub’s report hosts are followed. If the host is GitHub’s, add it to copilotAdoption.downloadHosts.',
    temporary: false,
  },
  unreadableReport: {
    title: 'The report cannot be understood',
    advice:
      'The stored day is left as it was. Update the plugin; if that does not help, report the problem with the day and the report kind.',
    temporary: true,
  },
  zeroedReport: {
    title: 'GitHub answers an old day with nothing but zeros',
    advice:
      'The stored day was kept, because GitHub sends zeros for days that it no longer holds.',
    temporary: false,
  },
  database: {
    title: 'The database refused to store the day',
    advice:
      'Nothing of the day was changed. Look at the log for the database’s message; the sync tries again by itself.',
    temporary: true,
  },
} as const;

/** @public */
export type SyncErrorCode = keyof typeof syncErrors;

/** @public */
export const syncErrorCodes = Object.keys(syncErrors) as [
  SyncErrorCode,
  ...SyncErrorCode[],
];

/**
 * How far a day of a report has come.
 *
 * - `due`: to be fetched
 * - `waiting`: asked, GitHub has nothing yet
 * - `provisional`: stored, GitHub may still change it
 * - `final`: stored and settled
 * - `empty`: GitHub confirmed that there is nothing
 * - `failed`: could not be fetched or stored, tried again later
 * - `unavailable`: outside the history that GitHub keeps
 *
 * @public
 */
export const dayStates = [
  'due',
  'waiting',
  'provisional',
  'final',
  'empty',
  'failed',
  'unavailable',
] as const;

/** @public */
export type DayState = (typeof dayStates)[number];
