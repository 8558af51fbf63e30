import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { organizationReadPermission } from 'backstage-plugin-copilot-adoption-common';
import { CallersAccess, Metrics } from '../metrics';
import { OpenMetricsSettings } from '../settings';
import { ExposedFamily } from './ExposedFamily';
import { readUsage } from './readUsage';
import { dayFamily, usageFamilies } from './usageFamilies';

/**
 * Everything that other systems may collect, as the caller may see it: through the same doors as any other answer, and
 * so above the same group-size floor.
 */
export class OpenMetrics {
  readonly #metrics: Metrics;
  readonly #access: Pick<CallersAccess, 'describe'>;
  readonly #settings: OpenMetricsSettings;
  #droppedSeries = 0;

  constructor(options: {
    metrics: Metrics;
    access: Pick<CallersAccess, 'describe'>;
    settings: { openMetrics: OpenMetricsSettings };
  }) {
    this.#metrics = options.metrics;
    this.#access = options.access;
    this.#settings = options.settings.openMetrics;
  }

  /** @throws NotAllowedError for whoever may read about no enterprise or organization. */
  async expose(credentials: BackstageCredentials): Promise<ExposedFamily[]> {
    const access = this.#access;
    const { organizations } = await access.describe(undefined, { credentials });
    if (organizations === 'none') {
      throw new NotAllowedError(
        `This needs the permission ${organizationReadPermission.name}`,
      );
    }
    const metrics = this.#metrics;
    const { scopes } = await metrics.getSync({ credentials });
    return this.#describeUsage(
      await readUsage({
        ...{ metrics, access, credentials, scopes },
        settings: this.#settings,
      }),
    );
  }

  #describeUsage(samples: Awaited<ReturnType<typeof readUsage>>) {
    const { labels, maxSeries } = this.#settings;
    const told = samples.slice(0, maxSeries);
    this.#droppedSeries += samples.length - told.length;
    return [
      ...usageFamilies(told, labels.includes('window')),
      dayFamily(told),
      this.#describeDropped(),
    ];
  }

  #describeDropped(): ExposedFamily {
    return {
      name: 'copilot_adoption_openmetrics_dropped_series',
      type: 'counter',
      help: 'Series of usage that answers of this process have left out because there were more than copilotAdoption.openMetrics.maxSeries.',
      samples: [{ labels: {}, value: this.#droppedSeries }],
    };
  }
}
