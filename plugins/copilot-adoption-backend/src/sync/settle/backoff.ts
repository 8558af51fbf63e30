import { SyncErrorCode } from 'backstage-plugin-copilot-adoption-common';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** What passes soon is tried again soon; what needs an operator is looked at now and then, so that a cure shows. */
const waits: Record<SyncErrorCode, { first: number; longest: number }> = {
  unavailable: { first: 5 * second, longest: 10 * minute },
  linkExpired: { first: 5 * second, longest: hour },
  database: { first: 5 * second, longest: hour },
  rateLimited: { first: minute, longest: hour },
  unauthorized: { first: 5 * minute, longest: hour },
  policyOff: { first: 5 * minute, longest: hour },
  missingPermission: { first: 5 * minute, longest: hour },
  notFound: { first: 5 * minute, longest: hour },
  forbiddenLink: { first: 5 * minute, longest: hour },
  unreadableReport: { first: hour, longest: 20 * hour },
  zeroedReport: { first: 20 * hour, longest: 7 * 24 * hour },
};

/** How long to wait after the given number of failures in a row, in milliseconds; doubles each time. */
export function backoff(code: SyncErrorCode, attempts: number): number {
  const { first, longest } = waits[code];
  return Math.min(first * 2 ** Math.max(0, attempts - 1), longest);
}
