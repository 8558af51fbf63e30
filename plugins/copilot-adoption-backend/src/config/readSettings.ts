import { Config, readDurationFromConfig } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { ScmIntegrations } from '@backstage/integration';
import { durationToMilliseconds } from '@backstage/types';
import { Report } from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { ScopeSettings, Settings } from '../settings';
import { readNotifications } from './readNotifications';
import { readRetention } from './peopleSettings';
import { reportsOfScope } from './reportsOfScope';
import { settingsSchema } from './settingsSchema';

const root = 'copilotAdoption';
const frequencyKey = `${root}.schedule.frequency`;
const minute = 60_000;

/**
 * Reads the plugin's configuration.
 *
 * @throws InputError that names every wrong key and what is allowed there.
 */
export function readSettings(config: Config): Settings {
  const parsed = settingsSchema.safeParse(config.getOptional(root) ?? {});
  if (!parsed.success) {
    throw new InputError(parsed.error.issues.map(describe).join('; '));
  }
  const { data } = parsed;
  return {
    scopes: readScopes(data.scopes, config),
    syncEnabled: data.sync.enabled,
    frequency: readFrequency(config),
    historyDays: data.history.days,
    keepFree: data.github.keepFree,
    downloadHosts: data.downloadHosts,
    people: data.people,
    ...(data.pseudonymKey && { pseudonymKey: data.pseudonymKey }),
    minimumGroupSize: data.minimumGroupSize,
    queryTimeout: data.queryTimeout.seconds * 1000,
    answerMemory: Math.floor(data.answerMemory.megabytes * 1e6),
    trustedOrigins: data.groups.trustedOrigins,
    retention: readRetention(data.retention),
    seats: {
      idleAfterDays: data.seats.idleAfter.days,
      graceDays: data.seats.grace.days,
      monthlyPrices: new Map(Object.entries(data.seats.monthlyPrice)),
      currency: data.seats.currency,
    },
    annotations: data.annotations,
    openMetrics: data.openMetrics,
    admins: data.admins,
    notifications: readNotifications(data.notifications, data.admins),
  };
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(part =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  );
  return `${root}${path.join('')}: ${issue.message}`;
}

function readFrequency(config: Config): number {
  if (!config.has(frequencyKey)) {
    return 6 * 60 * minute;
  }
  const frequency = durationToMilliseconds(
    readDurationFromConfig(config, { key: frequencyKey }),
  );
  if (frequency < 5 * minute || frequency > 24 * 60 * minute) {
    throw new InputError(
      `${frequencyKey}: must lie between 5 minutes and 1 day`,
    );
  }
  return frequency;
}

function readScopes(
  scopes: z.infer<typeof settingsSchema>['scopes'],
  config: Config,
): ScopeSettings[] {
  const integrations = ScmIntegrations.fromConfig(config).github;
  const seen = new Map<string, string>();
  return scopes.map(({ organization, enterprise, ...scope }, index) => {
    const key = `${root}.scopes[${index}]`;
    const kind = organization ? 'organization' : 'enterprise';
    const slug = organization ?? enterprise ?? '';
    // GitHub tells slugs apart without regard to case.
    const identity = `${scope.host}/${kind}/${slug.toLowerCase()}`;
    const twin = seen.get(identity);
    if (twin) {
      throw new InputError(
        `${key}.${kind}: '${slug}' on ${scope.host} is configured already by ${twin}`,
      );
    }
    seen.set(identity, key);
    if (!integrations.byHost(scope.host)) {
      const hosts = integrations.list().map(({ config: { host } }) => host);
      throw new InputError(
        `${key}.host: '${
          scope.host
        }' is not a host of integrations.github, which has ${hosts.join(', ')}`,
      );
    }
    return {
      ...scope,
      kind,
      slug,
      reports: readReports(`${key}.reports`, kind, scope.reports),
    };
  });
}

function readReports(
  key: string,
  ...asked: Parameters<typeof reportsOfScope>
): Report[] {
  try {
    return reportsOfScope(...asked);
  } catch (error) {
    throw new InputError(`${key}: ${toError(error).message}`);
  }
}
