import type { Repository } from '../world/World';
import { octoLabs, octoOrg } from './teams';

/** A repository with what the catalog says about its component. */
export interface DemoRepository extends Repository {
  type: 'service' | 'website' | 'library';
  /** The catalog group that owns the component. */
  group: string;
  system: 'storefront' | 'engineering-platform' | 'research';
}

function repository(
  id: number,
  owner: { slug: string },
  name: string,
  about: Pick<DemoRepository, 'type' | 'group' | 'system'> &
    Partial<Pick<DemoRepository, 'visibility'>>,
): DemoRepository {
  return { id, owner: owner.slug, name, visibility: 'PRIVATE', ...about };
}

export const demoRepositories: DemoRepository[] = [
  repository(880000017, octoOrg, 'checkout-web', {
    type: 'website',
    group: 'checkout',
    system: 'storefront',
  }),
  repository(880000018, octoOrg, 'checkout-api', {
    type: 'service',
    group: 'checkout',
    system: 'storefront',
  }),
  repository(880000019, octoOrg, 'payments-api', {
    type: 'service',
    group: 'payments',
    system: 'storefront',
  }),
  repository(880000020, octoOrg, 'payments-ledger', {
    type: 'service',
    group: 'payments',
    system: 'storefront',
  }),
  repository(880000021, octoOrg, 'infra-modules', {
    type: 'library',
    group: 'platform',
    system: 'engineering-platform',
    visibility: 'INTERNAL',
  }),
  repository(880000022, octoOrg, 'deploy-tools', {
    type: 'library',
    group: 'platform',
    system: 'engineering-platform',
    visibility: 'INTERNAL',
  }),
  repository(880000023, octoOrg, 'mobile-ios', {
    type: 'website',
    group: 'mobile',
    system: 'storefront',
  }),
  repository(880000024, octoOrg, 'mobile-android', {
    type: 'website',
    group: 'mobile',
    system: 'storefront',
  }),
  repository(880000025, octoOrg, 'identity-service', {
    type: 'service',
    group: 'identity',
    system: 'engineering-platform',
  }),
  repository(880000026, octoOrg, 'secret-scanner', {
    type: 'service',
    group: 'security',
    system: 'engineering-platform',
  }),
  repository(880000027, octoOrg, 'mainframe-gateway', {
    type: 'service',
    group: 'mainframe',
    system: 'storefront',
  }),
  repository(880000028, octoOrg, 'sales-dashboards', {
    type: 'website',
    group: 'analytics',
    system: 'storefront',
  }),
  repository(880000041, octoLabs, 'fraud-models', {
    type: 'service',
    group: 'machine-learning',
    system: 'research',
  }),
  repository(880000042, octoLabs, 'feature-store', {
    type: 'service',
    group: 'machine-learning',
    system: 'research',
  }),
  repository(880000043, octoLabs, 'build-cache', {
    type: 'service',
    group: 'developer-tools',
    system: 'research',
    visibility: 'PUBLIC',
  }),
  repository(880000044, octoLabs, 'threat-models', {
    type: 'library',
    group: 'labs-security',
    system: 'research',
  }),
  repository(880000045, octoLabs, 'warehouse-robot', {
    type: 'service',
    group: 'robotics',
    system: 'research',
  }),
];
