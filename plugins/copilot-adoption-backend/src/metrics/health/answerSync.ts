import { SyncResponse } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readLedgerErrors } from '../../store/operations/readLedgerErrors';
import { readNewestRuns } from '../../store/operations/readNewestRuns';
import { Ledger } from '../coverage/Ledger';
import { KnownScope, refOfScope, titleOfScope } from '../subjects/KnownScope';
import { describeReport } from './describeReport';
import { describeRun } from './describeRun';

/** How complete the data is, report by report, and what stands in the way. */
export async function answerSync(options: {
  db: Knex;
  scopes: readonly KnownScope[];
  ledger: Ledger;
  enabled: boolean;
}): Promise<SyncResponse> {
  const { db, scopes, ledger, enabled } = options;
  const scopeIds = scopes.map(scope => scope.id);
  const errors = await readLedgerErrors({ db, scopeIds });
  const { current, last } = await readNewestRuns({ db });
  return {
    enabled,
    scopes: scopes.map(scope => ({
      ref: refOfScope(scope.settings),
      kind: scope.settings.kind,
      title: titleOfScope(scope.settings),
      reports: scope.settings.reports.map(report =>
        describeReport({ scope, report }, ledger, errors),
      ),
    })),
    currentRun: current ? describeRun(current) : null,
    lastRun: last ? describeRun(last) : null,
  };
}
