import type { Request, RequestHandler, Response } from 'express';
import { isDay, toDayNumber } from '../days';
import { layOutParts } from '../reports/layOutParts';
import { reports } from '../reports';
import type { Report } from '../reports/Report';
import type { ReportFile } from '../reports/ReportFile';
import type { ScopeName } from '../world/World';
import type { Endpoints } from './Endpoints';
import { findScope, scopeKinds, scopePrefix } from './findScope';
import { githubError, notFound } from './githubError';
import type { Simulation } from './Simulation';

/** The report endpoints of enterprises and organizations: envelopes of signed links. */
export function addReportEndpoints(
  endpoints: Endpoints,
  simulation: Simulation,
) {
  for (const kind of scopeKinds) {
    for (const report of reports) {
      const base = `${scopePrefix(
        kind,
      )}/copilot/metrics/reports/${report.pathName(kind)}`;
      endpoints.get(`${base}-1-day`, serveDay(kind, report, simulation));
      if (report.windowRecords) {
        const path = `${base}-28-day/latest`;
        endpoints.get(path, serveWindow(kind, report, simulation));
      }
    }
  }
}

function serveDay(
  kind: ScopeName['kind'],
  report: Report,
  simulation: Simulation,
): RequestHandler {
  return (request, response) => {
    const { world, clock, publication } = simulation;
    const { day } = request.query;
    const known = findScope(world, kind, request.params);
    if (!known) {
      notFound(response);
      return;
    }
    if (!isDay(day)) {
      githubError(response, 422, 'Invalid request: day must be YYYY-MM-DD');
      return;
    }
    const scope = { kind, slug: known.slug };
    const at = clock.now();
    if (!publication.isServed(scope, report, day, at)) {
      noReport(kind, report, response);
      return;
    }
    const file = { scope, isWindow: false, from: day, to: day, at };
    response.json({
      download_links: linksTo(file, report, simulation, request),
      report_day: day,
    });
  };
}

function serveWindow(
  kind: ScopeName['kind'],
  report: Report,
  simulation: Simulation,
): RequestHandler {
  return (request, response) => {
    const { world, clock, publication } = simulation;
    const known = findScope(world, kind, request.params);
    const at = clock.now();
    const scope = known && { kind, slug: known.slug };
    const window = scope && publication.latestWindow(scope, report.name, at);
    if (!scope || !window) {
      notFound(response);
      return;
    }
    const file = { scope, isWindow: true, ...window, at };
    response.json({
      download_links: linksTo(file, report, simulation, request),
      report_start_day: window.from,
      report_end_day: window.to,
    });
  };
}

/** GitHub documents 204 for organizations, and for enterprises where days may well be empty. */
function noReport(
  kind: ScopeName['kind'],
  { hasEmptyDays }: Report,
  response: Response,
) {
  if (kind === 'organization' || hasEmptyDays) {
    response.status(204).end();
  } else {
    notFound(response);
  }
}

function linksTo(
  file: Omit<ReportFile, 'report' | 'part'>,
  report: Report,
  { links, shards, scenario }: Simulation,
  request: Request,
): string[] {
  const dayNumber = toDayNumber(file.to);
  const count = shards ?? report.links(dayNumber);
  const all = layOutParts(report, count, dayNumber).map(part =>
    links.create({ ...file, report: report.name, part }, request),
  );
  return scenario.links?.(all, file.scope) ?? all;
}
