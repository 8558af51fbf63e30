import {
  parseDay,
  startOfDay,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ExposedFamily, Sample } from './ExposedFamily';

type Report = SyncResponse['scopes'][number]['reports'][number];

/** How complete the reports are, which everybody may know who is signed in. */
export function healthFamilies(
  { scopes }: Pick<SyncResponse, 'scopes'>,
  now: number,
): ExposedFamily[] {
  const samples = (samplesOf: (report: Report) => Sample[]) =>
    scopes.flatMap(({ ref: scope, reports }) =>
      reports.flatMap(report =>
        samplesOf(report).map(({ labels, value }) => ({
          labels: { scope, report: report.report, ...labels },
          value,
        })),
      ),
    );
  return [
    {
      name: 'copilot_adoption_ledger_entries',
      type: 'gauge',
      help: 'Entries of the ledger, each a day of a report, by their state.',
      samples: samples(({ states }) =>
        Object.entries(states).map(([state, value]) => ({
          labels: { state },
          value,
        })),
      ),
    },
    {
      name: 'copilot_adoption_report_staleness_seconds',
      type: 'gauge',
      unit: 'seconds',
      help: 'Time since the end of the newest day that is held of a report; GitHub needs up to three days to publish one.',
      samples: samples(({ heldThrough }) =>
        heldThrough === null
          ? []
          : [{ labels: {}, value: stalenessOf(heldThrough, now) }],
      ),
    },
    {
      name: 'copilot_adoption_report_error',
      type: 'gauge',
      help: '1 while the newest failure of a report, by its code, has not been made good.',
      samples: samples(({ lastError }) =>
        lastError ? [{ labels: { code: lastError.code }, value: 1 }] : [],
      ),
    },
  ];
}

/** What is taken down today is of today, which is not over. */
function stalenessOf(heldThrough: string, now: number): number {
  const end = startOfDay(parseDay(heldThrough) + 1);
  return Math.max(0, (now - end) / 1000);
}
