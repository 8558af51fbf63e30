import { BoundedCache } from '../BoundedCache';
import { dayNumberAt, toDayNumber, toIsoDay } from '../days';
import { scramble } from '../Dice';
import {
  createRepositoryRecord,
  type RepositoryRecord,
} from '../records/createRepositoryRecord';
import { createTotalsRecord } from '../records/createTotalsRecord';
import { createUserRecord } from '../records/createUserRecord';
import { countFeatureEngagement } from '../records/featureEngagement';
import type { TotalsRecord } from '../records/TotalsRecord';
import type { UserRecord } from '../records/UserRecord';
import {
  ActivityCalendar,
  phaseOf,
  type ActivityWindow,
  type Edition,
} from './ActivityCalendar';
import { loginOn, type Roster } from './Roster';
import { ScopeDirectory, scopeKey, type ScopeEntry } from './ScopeDirectory';
import { seatsOf } from './seats';
import {
  arrivedShare,
  publishedDayAt,
  settledStage,
  stageAt,
} from './settling';
import { countTeamMembers, userTeamRecordsOf } from './userTeams';
import type {
  Enterprise,
  FeatureEngagement,
  Organization,
  Part,
  Person,
  Repository,
  ScopeName,
  SeatRecord,
  Team,
  UserTeamRecord,
  World,
} from './World';

const whole: Part = { index: 0, count: 1 };

/** A world drawn from a roster: each record is generated when asked for. */
export class GeneratedWorld implements World {
  readonly enterprises: readonly Enterprise[];
  readonly organizations: readonly Organization[];
  readonly teams: readonly Team[];
  readonly people: readonly Person[];
  readonly repositories: readonly Repository[];
  private readonly calendar: ActivityCalendar;
  private readonly directory: ScopeDirectory;
  private readonly windows = new BoundedCache<string, ActivityWindow>(8);
  private readonly seats = new BoundedCache<string, SeatRecord[]>(8);
  private readonly revisions = new Map<string, number>();

  constructor(private readonly roster: Roster) {
    this.enterprises = roster.enterprises;
    this.organizations = roster.organizations;
    this.teams = roster.teams;
    this.people = roster.people;
    this.repositories = roster.repositories;
    this.calendar = new ActivityCalendar(roster);
    this.directory = new ScopeDirectory(roster);
  }

  firstDay(scope: ScopeName): string {
    return toIsoDay(this.directory.get(scope).firstDay);
  }

  publishedThrough(scope: ScopeName, at: number): string {
    this.directory.get(scope);
    return toIsoDay(publishedDayAt(at));
  }

  settledThrough(scope: ScopeName, at: number): string {
    this.directory.get(scope);
    return toIsoDay(publishedDayAt(at) - settledStage);
  }

  restate(scope: ScopeName, day: string): void {
    const entry = this.directory.get(scope);
    const revision = this.revisionOf(entry, toDayNumber(day)) + 1;
    this.revisions.set(revisionKey(entry, toDayNumber(day)), revision);
    this.windows.clear();
    this.seats.clear();
  }

  totalsRecord(
    scope: ScopeName,
    day: string,
    at: number,
  ): TotalsRecord | undefined {
    const report = this.reportOf(scope, day, at);
    if (!report) {
      return undefined;
    }
    const { entry, conditions, activity, edition } = report;
    return createTotalsRecord(
      {
        identity: { day, ...entry.ids },
        conditions,
        members: entry.members,
        activity,
        window: report.window,
        repositories: entry.repositories,
        seed: scramble(this.roster.seed, edition.revision),
      },
      this.userRecords(scope, day, at),
    );
  }

  *userRecords(
    scope: ScopeName,
    day: string,
    at: number,
    part: Part = whole,
  ): Generator<UserRecord> {
    const report = this.reportOf(scope, day, at);
    if (!report) {
      return;
    }
    const { entry, conditions, activity, window, edition } = report;
    for (const member of partOf(entry.members, part)) {
      if (activity[member]) {
        const person = this.roster.people[member];
        const habits = this.roster.habits[member];
        yield createUserRecord({
          identity: {
            day,
            ...entry.ids,
            user_id: person.id,
            user_login: loginOn(person, day),
          },
          bits: activity[member],
          phase: phaseOf(window.twice[member]),
          habits,
          conditions,
          revision: edition.revision,
          arrived: arrivedShare(habits.key, conditions.day, edition.stage),
        });
      }
    }
  }

  *userTeamRecords(
    scope: ScopeName,
    day: string,
    at: number,
    part: Part = whole,
  ): Generator<UserTeamRecord> {
    const entry = this.directory.get(scope);
    if (!isReported(entry, toDayNumber(day), at)) {
      return;
    }
    const { id: scopeId, members, teams } = entry;
    const sizes = countTeamMembers(this.roster, members, teams, day);
    yield* userTeamRecordsOf(this.roster, partOf(members, part), teams, sizes, {
      scope,
      scopeId,
      day,
    });
  }

  *repositoryRecords(
    scope: ScopeName,
    day: string,
    at: number,
    part: Part = whole,
  ): Generator<RepositoryRecord> {
    const entry = this.directory.get(scope);
    const conditions = this.calendar.conditionsOn(toDayNumber(day));
    if (
      !isReported(entry, conditions.day, at) ||
      !conditions.introduced.repositories
    ) {
      return;
    }
    const revision = this.revisionOf(entry, conditions.day);
    const seed = scramble(this.roster.seed, revision);
    for (const repository of partOf(entry.repositories, part)) {
      const identity = { day, ...this.directory.idsOf(repository) };
      const record = createRepositoryRecord(
        identity,
        repository,
        conditions,
        seed,
      );
      if (record) {
        yield record;
      }
    }
  }

  seatRecords(scope: ScopeName, at: number): readonly SeatRecord[] {
    const entry = this.directory.get(scope);
    const day = dayNumberAt(at);
    return this.seats.get(`${scopeKey(entry.scope)}/${day}`, () =>
      seatsOf(this.roster, {
        day,
        members: entry.members,
        organizations:
          entry.scope.kind === 'organization'
            ? [entry.scope.slug]
            : this.organizations.map(({ slug }) => slug),
        activityOn: past =>
          this.calendar.on(past, {
            stage: settledStage,
            revision: this.revisionOf(entry, past),
          }),
      }),
    );
  }

  featureEngagement(
    scope: ScopeName,
    day: string,
    at: number,
  ): FeatureEngagement | undefined {
    const report = this.reportOf(scope, day, at);
    return report?.conditions.introduced.featureEngagement
      ? countFeatureEngagement(report.entry.members, report.window)
      : undefined;
  }

  /** Everything a day's records are made of; undefined for a day without a report. */
  private reportOf(scope: ScopeName, isoDay: string, at: number) {
    const entry = this.directory.get(scope);
    const day = toDayNumber(isoDay);
    if (!isReported(entry, day, at)) {
      return undefined;
    }
    const editionOf = (past: number): Edition => ({
      stage: stageAt(past, at),
      revision: this.revisionOf(entry, past),
    });
    const edition = editionOf(day);
    const windowKey = `${scopeKey(entry.scope)}/${day}/${edition.stage}`;
    return {
      entry,
      edition,
      conditions: this.calendar.conditionsOn(day),
      activity: this.calendar.on(day, edition),
      window: this.windows.get(windowKey, () =>
        this.calendar.window(entry.firstDay, day, editionOf),
      ),
    };
  }

  private revisionOf(entry: ScopeEntry, day: number): number {
    return this.revisions.get(revisionKey(entry, day)) ?? 0;
  }
}

function revisionKey(entry: ScopeEntry, day: number): string {
  return `${scopeKey(entry.scope)}/${day}`;
}

function isReported(entry: ScopeEntry, day: number, at: number): boolean {
  return day >= entry.firstDay && day <= publishedDayAt(at);
}

/** A stretch of a list, so that the parts together are the whole, in order. */
function partOf<List extends Uint32Array | readonly Repository[]>(
  list: List,
  { index, count }: Part,
): List {
  const start = Math.floor((list.length * index) / count);
  const end = Math.floor((list.length * (index + 1)) / count);
  return list.slice(start, end) as List;
}
