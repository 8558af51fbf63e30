import { ConflictError } from '@backstage/errors';
import { Day } from 'backstage-plugin-copilot-adoption-common';
import { randomUUID } from 'node:crypto';
import {
  AdoptionStore,
  LedgerEntry,
  RunCounts,
  WriteOutcome,
} from '../../store/AdoptionStore';
import { Figures } from '../../reports/figuresOf';
import { CheckFindings } from '../../store/operations/keepWindow';
import { AskAgain } from '../../store/operations/askAgain';
import { ReportDayRow, ScopeRow, SyncRunRow } from '../../store/tables';
import { openGuard } from '../../testing/openGuard';
import { ledgerRow } from './ledger';

type Options<Name extends keyof AdoptionStore> = Parameters<
  AdoptionStore[Name]
>[0];

/** A store in memory, for tests of what the sync does with it. */
export class MemoryStore implements AdoptionStore {
  readonly ledger = new Map<string, ReportDayRow>();
  readonly runs: SyncRunRow[] = [];
  /** What was written, in order, such as `totals 20700`. */
  readonly writes: string[] = [];
  /** Called before each write; may throw. */
  onWrite: (what: string) => void | Promise<void> = () => {};
  refreshes = 0;
  readonly prunings: Options<'prune'>[] = [];
  analyzed = 0;
  /** What is held, as checks of it are told. */
  heldFigures = new Map<Day, Figures>();
  peopleSums = new Map<Day, Figures>();
  /** What the last check has found. */
  findings: CheckFindings | undefined;

  /** The ledger as written, without what is still due, such as `{ final: 3 }`. */
  states(report?: string): Record<string, number> {
    const states: Record<string, number> = {};
    for (const row of this.ledger.values()) {
      if (!report || row.report === report) {
        states[row.state] = (states[row.state] ?? 0) + 1;
      }
    }
    return states;
  }

  async registerScopes(scopes: Options<'registerScopes'>): Promise<ScopeRow[]> {
    return scopes.map((scope, index) => ({
      id: index + 1,
      ...scope,
      title: scope.title ?? null,
      github_id: null,
      configured: true,
      writes: 0,
    }));
  }

  async readLedger(scopeId: number) {
    return [...this.ledger.values()]
      .filter(row => row.scope_id === scopeId)
      .map(row => ({ ...row }));
  }

  async guardPeople() {
    return openGuard;
  }

  async claimDays({ scopeId, days, ticket }: Options<'claimDays'>) {
    for (const { report, day } of days) {
      const key = `${scopeId} ${report} ${day}`;
      const row =
        this.ledger.get(key) ?? ledgerRow(report, day, { scope_id: scopeId });
      this.ledger.set(key, { ...row, ticket });
    }
  }

  async settleDay({ ticket, entries }: Options<'settleDay'>) {
    return this.#move(ticket, entries);
  }

  async writeTotals({ ticket, entry }: Options<'writeTotals'>) {
    return this.#write(ticket, [entry], `totals ${entry.day}`);
  }

  async readHeldFigures() {
    return this.heldFigures;
  }

  async readPeopleSums() {
    return this.peopleSums;
  }

  async keepWindow({ ticket, entry, findings }: Options<'keepWindow'>) {
    const outcome = this.#move(ticket, [entry]);
    if (outcome === 'written' && findings) {
      this.findings = findings;
      for (const row of this.ledger.values()) {
        const isSettled = ['final', 'empty'].includes(row.state);
        if (
          row.report === 'totals' &&
          isSettled &&
          findings.dueAgain.includes(row.day)
        ) {
          row.next_attempt_at = this.now();
        }
      }
    }
    return outcome;
  }

  async writeRepositories({ ticket, entry }: Options<'writeRepositories'>) {
    return this.#write(ticket, [entry], `repositories ${entry.day}`);
  }

  async writeLegacyDay({ ticket, entry }: Options<'writeLegacyDay'>) {
    return this.#write(ticket, [entry], `legacy ${entry.day}`);
  }

  async writeTeams({ ticket, entry }: Options<'writeTeams'>) {
    return this.#write(ticket, [entry], `teams ${entry.day}`);
  }

  async writeSeats({ ticket, entry }: Options<'writeSeats'>) {
    return this.#write(ticket, [entry], `seats ${entry.day}`);
  }

  async writeSubscription({ ticket, entry }: Options<'writeSubscription'>) {
    return this.#write(ticket, [entry], `subscription ${entry.day}`);
  }

  async writeBill({ ticket, entry }: Options<'writeBill'>) {
    return this.#write(ticket, [entry], `${entry.report} ${entry.day}`);
  }

  async writePeople({ ticket, entries, people }: Options<'writePeople'>) {
    const outcome = await this.#write(ticket, entries, `people ${people.day}`);
    for (const row of this.#rowsOf(entries)) {
      row.windows_stale = row.report === 'users';
    }
    return outcome;
  }

  async refreshWindows() {
    this.refreshes++;
    const stale = [...this.ledger.values()].filter(row => row.windows_stale);
    stale.forEach(row => {
      row.windows_stale = false;
    });
    return stale.length;
  }

  async erasePerson() {
    return { scopes: 0, rows: 0, archived: 0 };
  }

  async prune(options: Options<'prune'>) {
    this.prunings.push(options);
    return {};
  }

  async analyze() {
    this.analyzed++;
  }

  async queueRun(
    { trigger, request }: Options<'queueRun'>,
    again: AskAgain[] = [],
  ) {
    if (this.runs.some(({ state }) => ['queued', 'running'].includes(state))) {
      throw new ConflictError('A run is queued or running');
    }
    for (const { scopeId, reports, days } of again) {
      for (const row of this.ledger.values()) {
        const asked =
          row.error_code !== null ||
          (days && row.day >= days.from && row.day <= days.to);
        if (row.scope_id === scopeId && reports.includes(row.report) && asked) {
          row.next_attempt_at = 0;
        }
      }
    }
    return this.#addRun({ trigger, request, state: 'queued' });
  }

  async startRun(trigger?: SyncRunRow['trigger']) {
    if (this.runs.some(({ state }) => state === 'running')) {
      return undefined;
    }
    const queued = this.runs.find(({ state }) => state === 'queued');
    if (queued) {
      queued.state = 'running';
      return queued;
    }
    return trigger && this.#addRun({ trigger, state: 'running' });
  }

  async recordHeartbeat(id: string, counts: RunCounts) {
    this.#run(id).heartbeat_at = this.now();
    this.#run(id).counts = JSON.stringify(counts);
  }

  async finishRun(id: string, state: SyncRunRow['state'], counts: RunCounts) {
    this.#run(id).state = state;
    this.#run(id).counts = JSON.stringify(counts);
  }

  async abandonRuns({ before, after }: Options<'abandonRuns'>) {
    const dead = this.runs.filter(
      ({ state, heartbeat_at: heartbeat }) =>
        state === 'running' &&
        ((heartbeat ?? 0) < before || (heartbeat ?? 0) > after),
    );
    dead.forEach(run => {
      run.state = 'abandoned';
    });
    return dead.length;
  }

  constructor(private readonly now: () => number) {}

  async #write(ticket: string, entries: LedgerEntry[], what: string) {
    await this.onWrite(what);
    const outcome = this.#move(ticket, entries);
    if (outcome === 'written') {
      this.writes.push(what);
    }
    return outcome;
  }

  #move(ticket: string, entries: LedgerEntry[]): WriteOutcome {
    const rows = this.#rowsOf(entries);
    if (rows.some(row => row.ticket !== ticket)) {
      return 'superseded';
    }
    rows.forEach((row, index) => Object.assign(row, entries[index]));
    return 'written';
  }

  #rowsOf(entries: LedgerEntry[]): ReportDayRow[] {
    return entries.map(({ scope_id, report, day }) => {
      const row = this.ledger.get(`${scope_id} ${report} ${day}`);
      if (!row) {
        throw new Error(`Day ${day} of ${report} was not claimed`);
      }
      return row;
    });
  }

  #addRun(run: Partial<SyncRunRow>): SyncRunRow {
    const row: SyncRunRow = {
      id: randomUUID(),
      trigger: 'schedule',
      state: 'running',
      request: null,
      queued_at: this.now(),
      started_at: this.now(),
      heartbeat_at: this.now(),
      finished_at: null,
      counts: '{}',
      position: this.runs.length + 1,
      ...run,
    };
    this.runs.push(row);
    return row;
  }

  #run(id: string): SyncRunRow {
    const run = this.runs.find(row => row.id === id);
    if (!run) {
      throw new Error(`There is no run ${id}`);
    }
    return run;
  }
}
