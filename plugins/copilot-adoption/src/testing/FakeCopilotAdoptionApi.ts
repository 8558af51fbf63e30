import {
  AccessQuery,
  AccessResponse,
  Annotation,
  CohortsQuery,
  CohortsResponse,
  CopilotAdoptionApi,
  formatDay,
  MeQuery,
  MeResponse,
  MetricsResponse,
  parseDay,
  parseSubjectRef,
  RankingRequest,
  RankingResponse,
  Scope,
  ScopesResponse,
  SeatHistoryQuery,
  SeatHistoryResponse,
  SeatsQuery,
  SeatsResponse,
  Series,
  SeriesRequest,
  SeriesResponse,
  SubjectKind,
  SubjectsQuery,
  SubjectsResponse,
  TeamGroupsQuery,
  TeamGroupsResponse,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { fakeCohorts } from './fakeCohorts';
import { fakeMe } from './fakeMe';
import { fakeMembers } from './fakeMembers';
import { fakeRanking } from './fakeRanking';
import { bucketsOf, FakeHistory, fakeSeries } from './fakeSeries';
import { fakeSeats } from './fakeSeats';
import { fakeScopes, fakeSync, fakeTeams } from './fakeWorld';

export interface FakeCopilotAdoptionApiOptions {
  scopes?: Scope[];
  /** Days that never arrived. */
  gaps?: string[];
  /** Names of teams and groups with too few people. */
  suppressed?: string[];
  annotations?: Annotation[];
  groups?: SeriesResponse['groups'];
  /** What is otherwise about the reader than that he or she is found. */
  me?: Partial<MeResponse>;
  /** What the reader may not see. */
  access?: Partial<AccessResponse>;
}

const fakeCsv = 'Day,Subject\r\n2026-11-02,organization:octo-org\r\n';

const everything: AccessResponse = {
  scope: null,
  organizations: 'all',
  teams: 'all',
  repositories: 'all',
  people: true,
  self: true,
  seats: true,
  cost: true,
  sync: { read: true, manage: true },
  minimumGroupSize: 5,
  peopleMode: 'named',
};

/**
 * A backend that makes up plausible figures, always the same ones: a year of growth, weekends, two days still settling.
 */
export class FakeCopilotAdoptionApi implements CopilotAdoptionApi {
  constructor(private readonly options: FakeCopilotAdoptionApiOptions = {}) {}

  async getScopes(): Promise<ScopesResponse> {
    return { items: this.options.scopes ?? fakeScopes, nextCursor: null };
  }

  async getMetrics(): Promise<MetricsResponse> {
    return { items: [], nextCursor: null };
  }

  async getSubjects(query: SubjectsQuery): Promise<SubjectsResponse> {
    if (query.kind === 'user') {
      return fakeMembers(query);
    }
    const search = query.search?.toLowerCase() ?? '';
    return {
      items: fakeTeams(query.scope).filter(({ title }) =>
        title.toLowerCase().includes(search),
      ),
      nextCursor: null,
    };
  }

  async getSeries(request: SeriesRequest): Promise<SeriesResponse> {
    const [subject] = request.subjects;
    const history = this.#historyOf(subject);
    const kind = kindOf(subject);
    const series = request.subjects.flatMap(each => {
      const found = request.metrics.flatMap(metric =>
        fakeSeries(request, each, kind, metric, this.#historyOf(each)),
      );
      return this.#isSuppressed(each) ? found.map(suppressed) : found;
    });
    return {
      from: request.from,
      to: request.to,
      granularity: request.granularity ?? 'day',
      buckets: bucketsOf(request),
      series,
      groups: kind === 'group' ? this.#groupsOf(subject) : undefined,
      freshness: {
        finalThrough: formatDay(history.finalThrough),
        heldThrough: formatDay(history.heldThrough),
      },
      annotations: (this.options.annotations ?? []).filter(
        ({ day }) => day >= request.from && day <= request.to,
      ),
    };
  }

  async getRanking(request: RankingRequest): Promise<RankingResponse> {
    return fakeRanking(this, request);
  }

  async getTeamGroups({ scope }: TeamGroupsQuery): Promise<TeamGroupsResponse> {
    const team = `${scope}/team:payments`;
    return { items: [{ team, groups: ['group:default/payments-crew'] }] };
  }

  async getCohorts({ scope }: CohortsQuery): Promise<CohortsResponse> {
    return { ...fakeCohorts, scope };
  }

  async getSeats(query: SeatsQuery): Promise<SeatsResponse> {
    return fakeSeats(query, {
      day: this.#historyOf(query.scope).heldThrough,
      mayReadCost: this.#mayReadCost,
    });
  }

  async getSeatHistory({
    scope,
    ...period
  }: SeatHistoryQuery): Promise<SeatHistoryResponse> {
    const mayReadCost = this.#mayReadCost;
    const metrics = [
      'seats',
      'idle_seats',
      'idle_seat_share',
      'idle_seats.never_used',
      'seats.pending_cancellation',
    ];
    const costs = mayReadCost ? ['seat_cost', 'idle_seat_cost'] : [];
    const series = await this.getSeries({
      ...period,
      subjects: [scope],
      metrics: [...metrics, ...costs],
    });
    return {
      ...series,
      ...(mayReadCost && { currency: 'USD' }),
      idleAfterDays: 30,
      graceDays: 14,
      costWithheld: !mayReadCost,
    };
  }

  async getSeriesCsv(_request: SeriesRequest): Promise<string> {
    return fakeCsv;
  }

  async getRankingCsv(_request: RankingRequest): Promise<string> {
    return fakeCsv;
  }

  async getSeatsCsv(_query: SeatsQuery): Promise<string> {
    return fakeCsv;
  }

  async getCohortsCsv(_query: CohortsQuery): Promise<string> {
    return fakeCsv;
  }

  async getMeCsv(_query: MeQuery): Promise<string> {
    return fakeCsv;
  }

  async getMe(query: MeQuery): Promise<MeResponse> {
    return fakeMe(this, query, this.options.me);
  }

  async getAccess({ scope }: AccessQuery): Promise<AccessResponse> {
    return { ...everything, scope: scope ?? null, ...this.options.access };
  }

  async getSync(): Promise<SyncResponse> {
    return fakeSync;
  }

  get #mayReadCost(): boolean {
    return this.options.access?.cost ?? everything.cost;
  }

  #isSuppressed(subject: string): boolean {
    const name = nameOf(subject);
    return name !== undefined && !!this.options.suppressed?.includes(name);
  }

  #groupsOf(subject: string): SeriesResponse['groups'] {
    return (
      this.options.groups ?? [
        {
          subject,
          teams: [
            'organization:octo-org/team:platform',
            'organization:octo-org/team:web',
          ],
          matchedMembers: 3,
          unmatchedMembers: 2,
        },
      ]
    );
  }

  #historyOf(subject: string): FakeHistory {
    const scopes = this.options.scopes ?? fakeScopes;
    const scope =
      scopes.find(({ ref }) => subject.split('/')[0] === ref) ?? scopes[0];
    return {
      firstDay: parseDay(scope.firstDay!),
      heldThrough: parseDay(scope.heldThrough!),
      finalThrough: parseDay(scope.finalThrough!),
      gaps: new Set((this.options.gaps ?? []).map(parseDay)),
      headcount: nameOf(subject) ? 34 : 150,
    };
  }
}

function kindOf(subject: string): SubjectKind {
  const { scope, member } = parseSubjectRef(subject);
  return member?.kind ?? scope.kind;
}

function nameOf(subject: string): string | undefined {
  const { member } = parseSubjectRef(subject);
  return member && 'name' in member ? member.name : undefined;
}

function suppressed(series: Series): Series {
  return {
    ...series,
    values: series.values.map(() => null),
    states: series.states.map(() => 'suppressed'),
    total: null,
    totalState: 'suppressed',
    previous: null,
  };
}
