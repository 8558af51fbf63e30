import { DatabaseService } from '@backstage/backend-plugin-api';
import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Settings } from '../settings';
import { OctokitReportSource } from '../github/OctokitReportSource';
import { DatabaseAdoptionStore } from '../store/DatabaseAdoptionStore';
import { SyncMeter } from './SyncMeter';
import { SyncTools } from './SyncTools';

type SourceOptions = Parameters<typeof OctokitReportSource.fromConfig>[0];

/** Puts together what the sync works with, and makes the configured scopes known to the database. */
export async function openSync(
  options: SourceOptions & {
    database: DatabaseService;
    metricsService: MetricsService;
    settings: Settings;
  },
): Promise<
  SyncTools & { store: DatabaseAdoptionStore; source: OctokitReportSource }
> {
  const { clock, logger, metricsService, settings } = options;
  const store = await DatabaseAdoptionStore.create(options);
  await store.adoptPeoplePolicy();
  await store.tellViews(settings);
  await store.registerScopes(settings.scopes);
  const source = OctokitReportSource.fromConfig(options);
  const meter = SyncMeter.create(metricsService, () => source.rateLimits);
  return { store, source, lists: source, clock, logger, meter, settings };
}
