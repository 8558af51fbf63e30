import { ScopeKind } from '../subjects/SubjectRef';
import { SyncErrorCode, syncErrors } from './errorCodes';
import { LedgerReport } from './ledgerReports';

const reports: Record<ScopeKind, string> = {
  organization:
    'A GitHub App or fine-grained token needs the organization permission "Organization Copilot metrics: read"; a classic token needs read:org, and its owner has to be an owner of the organization or have a role with "View Organization Copilot Metrics".',
  enterprise:
    'A classic token needs read:enterprise or manage_billing:copilot, and its owner has to be an owner or billing manager of the enterprise; a GitHub App has to be installed on the enterprise with "Enterprise Copilot metrics: read". Fine-grained tokens do not work.',
};

const seats =
  'A GitHub App or fine-grained token needs the organization permission "GitHub Copilot Business: read" or "Administration: read"; a classic token needs manage_billing:copilot or read:org, and its owner has to be an owner of the organization.';

const bills: Record<ScopeKind, string> = {
  organization:
    'A GitHub App or fine-grained token needs the organization permission "Administration: read"; the owner of a token has to be an owner of the organization.',
  enterprise:
    'A classic token is needed, whose owner is an owner or billing manager of the enterprise. GitHub Apps and fine-grained tokens do not work.',
};

/** Beside the reports of metrics, everything has a permission of its own. */
const others: Partial<Record<LedgerReport, Record<ScopeKind, string>>> = {
  seats: {
    organization: seats,
    enterprise:
      'A classic token needs manage_billing:copilot or read:enterprise, and its owner has to be an owner or billing manager of the enterprise. GitHub Apps and fine-grained tokens do not work.',
  },
  teams: {
    organization:
      'A GitHub App or fine-grained token needs the organization permission "Members: read"; a classic token needs read:org.',
    enterprise:
      'A classic token needs read:enterprise; a GitHub App has to be installed on the enterprise with "Enterprise teams: read".',
  },
  subscription: {
    organization: seats,
    enterprise: 'GitHub tells of the subscriptions of organizations only.',
  },
  'ai-credits': bills,
  'premium-requests': bills,
};

/**
 * What a credential needs to read a report of a kind of scope, in GitHub's own words and in English.
 *
 * @public
 */
export function requiredPermission(
  report: LedgerReport,
  kind: ScopeKind,
): string {
  return (others[report] ?? reports)[kind];
}

/**
 * What an operator can do about an error of a report, in English. Where a permission is or may be what is missing, it is
 * named.
 *
 * @public
 */
export function adviceOn(
  code: SyncErrorCode,
  report: LedgerReport,
  kind: ScopeKind,
): string {
  const { advice } = syncErrors[code];
  switch (code) {
    case 'missingPermission':
      return requiredPermission(report, kind);
    case 'notFound':
      return `${advice} ${requiredPermission(report, kind)}`;
    default:
      return advice;
  }
}
