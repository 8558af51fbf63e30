import {
  Day,
  Report,
  ScopeKind,
} from 'backstage-plugin-copilot-adoption-common';

/** One configured enterprise or organization. */
export interface ScopeSettings {
  kind: ScopeKind;
  slug: string;
  host: string;
  title?: string;
  /** A token of its own; otherwise the credential of the host's GitHub integration. */
  token?: string;
  reports: Report[];
  /** The annotation that holds a user's login on this host. */
  userLoginAnnotation: string;
}

/** The plugin's configuration, read and checked once at start. */
export interface Settings {
  scopes: ScopeSettings[];
  syncEnabled: boolean;
  /** Milliseconds after which a day that may still change is asked for again. */
  frequency: number;
  historyDays: number;
  /** Share of the rate limit left to the rest of Backstage, 0 to 1. */
  keepFree: number;
  /** Hosts (with port) that reports may be downloaded from, beside GitHub's own. */
  downloadHosts: string[];
  minimumGroupSize: number;
  /** Prefixes of catalog locations whose groups and users count. */
  trustedOrigins: string[];
  annotations: { day: Day; title: string }[];
}
