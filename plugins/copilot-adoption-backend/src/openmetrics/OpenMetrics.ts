import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { organizationReadPermission } from 'backstage-plugin-copilot-adoption-common';
import { Clock } from 'backstage-plugin-copilot-adoption-node';
import { SyncControl } from '../control';
import { CallersAccess, Metrics } from '../metrics';
import { OpenMetricsSettings } from '../settings';
import { droppedFamily } from './droppedFamily';
import { ExposedFamily } from './ExposedFamily';
import { healthFamilies } from './healthFamilies';
import { readUsage } from './readUsage';
import {
  rateLimitFamilies,
  ScopeRateLimit,
  syncFamilies,
} from './syncFamilies';
import { dayFamily, usageFamilies } from './usageFamilies';
import { UsageSample } from './UsageSample';

/** What is told, and where it comes from. */
export interface OpenMetricsOptions {
  metrics: Metrics;
  access: Pick<CallersAccess, 'describe'>;
  control: Pick<SyncControl, 'summarize'>;
  rateLimits: () => readonly ScopeRateLimit[];
  clock: Clock;
  settings: { openMetrics: OpenMetricsSettings };
}

/**
 * Everything that other systems may collect, as the caller may see it: through the same doors as any other answer, and
 * so above the same group-size floor.
 */
export class OpenMetrics {
  readonly #options: OpenMetricsOptions;
  readonly #settings: OpenMetricsSettings;
  /** What is being answered, by caller. */
  readonly #answering = new Map<string, Promise<ExposedFamily[]>>();
  #droppedSeries = 0;

  constructor(options: OpenMetricsOptions) {
    this.#options = options;
    this.#settings = options.settings.openMetrics;
  }

  /**
   * Impatient collectors ask again while they are being answered: the same caller is told the same then, at the cost of
   * one answer.
   *
   * @throws NotAllowedError for whoever may read about no enterprise or organization.
   */
  async expose(credentials: BackstageCredentials): Promise<ExposedFamily[]> {
    const caller = JSON.stringify(credentials.principal);
    const answering = this.#answering.get(caller);
    if (answering) {
      return answering;
    }
    const answer = this.#answer(credentials).finally(() =>
      this.#answering.delete(caller),
    );
    this.#answering.set(caller, answer);
    return answer;
  }

  async #answer(credentials: BackstageCredentials): Promise<ExposedFamily[]> {
    const { metrics, access, clock } = this.#options;
    const allowed = await access.describe(undefined, { credentials });
    if (allowed.organizations === 'none') {
      throw new NotAllowedError(
        `This needs the permission ${organizationReadPermission.name}`,
      );
    }
    const health = await metrics.getSync({ credentials });
    const samples = await readUsage({
      ...{ metrics, access, credentials, scopes: health.scopes },
      settings: this.#settings,
    });
    return [
      ...this.#describeUsage(samples),
      ...healthFamilies(health, clock.now()),
      ...(allowed.sync.read ? await this.#describeSync(credentials) : []),
    ];
  }

  #describeUsage(samples: readonly UsageSample[]): ExposedFamily[] {
    const { labels, maxSeries } = this.#settings;
    const told = samples.slice(0, maxSeries);
    this.#droppedSeries += samples.length - told.length;
    return [
      ...usageFamilies(told, labels.includes('window')),
      dayFamily(told),
      droppedFamily(this.#droppedSeries),
    ];
  }

  async #describeSync(
    credentials: BackstageCredentials,
  ): Promise<ExposedFamily[]> {
    const { control, rateLimits } = this.#options;
    return [
      ...syncFamilies(await control.summarize({ credentials })),
      ...rateLimitFamilies(rateLimits()),
    ];
  }
}
