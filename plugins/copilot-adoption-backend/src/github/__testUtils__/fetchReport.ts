import { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { ScopeSettings } from '../../settings';
import { ReportRequest } from '../CopilotReportSource';
import { OctokitReportSource } from '../OctokitReportSource';

/*
 * A process that fetches a report as the plugin does, and tells what came of it: proxies and certificates of a network
 * are known to a process by its environment.
 */

export interface FetchOrder {
  config: JsonObject;
  scope: ScopeSettings;
  request: ReportRequest;
}

export type Fetched = { text: string } | { code: string; message: string };

const logger: LoggerService = {
  error() {},
  warn() {},
  info() {},
  debug() {},
  child: () => logger,
};

async function fetchReport({ config, scope, request }: FetchOrder) {
  const source = OctokitReportSource.fromConfig({
    config: new ConfigReader(config),
    logger,
    clock: { now: () => Date.now(), sleep: async () => {} },
    settings: { keepFree: 0.3, downloadHosts: [] },
    patience: { answer: 10_000, silence: 10_000, retry: 0 },
  });
  const signal = new AbortController().signal;
  const report = await source.open(scope, request, signal);
  let text = '';
  if (report.state === 'ready') {
    for await (const part of report.parts) {
      for await (const chunk of part) {
        text += Buffer.from(chunk);
      }
    }
  }
  return { text };
}

process.once('message', async (order: FetchOrder) => {
  const fetched = await fetchReport(order).catch(({ code, message }) => ({
    code,
    message,
  }));
  process.send?.(fetched, () => process.exit());
});
