import {
  Day,
  MetricDefinition,
  parseDay,
  reportsOf,
  SubjectKind,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';

/** The reports of a scope, with how far each of them is held. */
export type HeldReports = SyncResponse['scopes'][number]['reports'];

/** The newest day on which everything is held that a metric rests on; none while anything of it never was. */
export function newestDay(
  metric: MetricDefinition,
  kind: SubjectKind,
  held: HeldReports,
): Day | undefined {
  const days = reportsOf(metric, kind).map(report => {
    const { heldThrough } = held.find(each => each.report === report) ?? {};
    return heldThrough ? parseDay(heldThrough) : -Infinity;
  });
  const day = Math.min(...days);
  return Number.isFinite(day) ? day : undefined;
}
