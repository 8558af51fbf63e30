import { Knex } from 'knex';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  CopilotReportSource,
  OpenedReport,
  ReportRequest,
} from '../github/CopilotReportSource';
import { ScopeSettings } from '../settings';
import { readArchivedBody } from '../store/operations/readArchivedBody';

/** Answers for GitHub out of the archive of a scope. */
export class ArchiveSource implements CopilotReportSource {
  readonly #db: Knex;
  readonly #scopeId: number;

  constructor(db: Knex, scopeId: number) {
    this.#db = db;
    this.#scopeId = scopeId;
  }

  async open(
    _scope: ScopeSettings,
    request: ReportRequest,
  ): Promise<OpenedReport> {
    const body =
      'day' in request
        ? await readArchivedBody({
            db: this.#db,
            scopeId: this.#scopeId,
            archived: request,
          })
        : undefined;
    return body ? { state: 'ready', parts: onlyPart(body) } : { state: 'none' };
  }
}

async function* onlyPart(body: Buffer) {
  yield Readable.from([body]).pipe(createGunzip());
}
