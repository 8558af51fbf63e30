import { ScopeKind } from 'backstage-plugin-copilot-adoption-common';

const permissions = {
  reports: {
    organization:
      'A GitHub App or fine-grained token needs the organization permission "Organization Copilot metrics: read"; a classic token needs read:org, and its owner has to be an owner of the organization or have a role with "View Organization Copilot Metrics".',
    enterprise:
      'A classic token needs read:enterprise or manage_billing:copilot, and its owner has to be an owner or billing manager of the enterprise; a GitHub App has to be installed on the enterprise with "Enterprise Copilot metrics: read". Fine-grained tokens do not work.',
  },
} satisfies Record<string, Record<ScopeKind, string>>;

/** What a credential needs to read a family of endpoints. */
export function permissionFor(
  family: keyof typeof permissions,
  kind: ScopeKind,
): string {
  return permissions[family][kind];
}
