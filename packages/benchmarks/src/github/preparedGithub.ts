import express from 'express';
import { AddressInfo } from 'node:net';
import { PreparedReport, PreparedReports, WorldSize } from './PreparedReports';

/*
 * A simulated GitHub in a process of its own, which hands out files that it has drawn before: neither its work nor its
 * memory are part of what is measured. It tells its address to the process that started it.
 */

/** The days whose reports were asked for, in the order of the requests. */
let requested: string[] = [];

process.once('message', (size: WorldSize) => {
  const reports = new PreparedReports(size);
  const app = express();
  app.get('/requests', (_, response) => {
    response.json(requested);
    requested = [];
  });
  app.get(
    '/orgs/org-1/copilot/metrics/reports/:report-1-day',
    (request, response) => {
      const { report } = request.params as { report: PreparedReport };
      const day = String(request.query.day);
      requested.push(day);
      const origin = `http://${request.get('host')}`;
      response.json({
        download_links: Array.from(
          { length: reports.partsOf(report) },
          (_, part) => `${origin}/download/${report}/${day}/${part}`,
        ),
        report_day: day,
      });
    },
  );
  app.get('/download/:report/:day/:part', (request, response) => {
    const { report, day, part } = request.params;
    response.type('application/octet-stream');
    response.end(reports.file(report as PreparedReport, day, Number(part)));
  });
  // No 28-day reports: all days come one by one.
  app.use((_, response) => {
    response.status(204).end();
  });
  const server = app.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    process.send?.(`http://127.0.0.1:${port}`);
  });
});

// Whoever asked for it has ended.
process.once('disconnect', () => process.exit());
