import { counters, Day } from 'backstage-plugin-copilot-adoption-common';
import { PeopleGuard } from '../../people/PeopleGuard';
import { Breakdown, MembershipRecord, UserRecord } from '../records';
import { isAdditiveMeasure } from './additiveMeasures';
import { GroupRollUp } from './GroupRollUp';
import { KeyDictionary } from './KeyDictionary';
import { NameRegister } from './NameRegister';
import { NumberTable } from './NumberTable';
import {
  everyone,
  membershipColumns,
  PeopleDay,
  personBreakdownColumns,
  personColumns,
  personMeasureColumns,
} from './PeopleDay';
import { PeopleRegister } from './PeopleRegister';

/**
 * Gathers one day of people from its records, memberships first, and rolls them up by team on the way: whoever has the
 * row in hand adds it up at no cost, while the database would have to plan for a day that it knows nothing about yet.
 * Nobody gets in, not even into a sum, whom the guard holds back.
 */
export class PeopleDayBuilder {
  readonly day: Day;
  readonly #guardVersion: number;
  readonly #users: PeopleRegister;
  readonly #teams = new NameRegister();
  readonly #keys = new KeyDictionary();
  readonly #measures = new Map<string, number>();
  readonly #people = new NumberTable(personColumns);
  readonly #breakdowns = new NumberTable(personBreakdownColumns);
  readonly #peopleMeasures = new NumberTable(personMeasureColumns);
  readonly #memberships = new NumberTable(membershipColumns);
  readonly #rollUp = new GroupRollUp();
  /** Per user, the groups that he or she is in; whoever is in none is only one of everyone. */
  readonly #groupsOf: number[][] = [];
  readonly #active = new Set<number>();
  /** The current person's row per key. */
  readonly #rowOfKey: number[] = [];
  #scopeId: string | undefined;

  constructor(day: Day, guard: PeopleGuard) {
    this.day = day;
    this.#guardVersion = guard.version;
    this.#users = new PeopleRegister(guard);
    this.#rollUp.addGroup();
  }

  /** Adds a person to a team, once however often the report says so. Returns false where the person is held back. */
  addMembership(record: MembershipRecord): boolean {
    if (this.#people.length > 0) {
      throw new Error('Memberships have to be added before people');
    }
    this.#note(record);
    const team = this.#teams.positionOf(record.teamId, record.teamSlug);
    const group = team + 1;
    if (group === this.#rollUp.groups.length) {
      this.#rollUp.addGroup();
    }
    const user = this.#users.positionOf(record.userId, record.login);
    if (user === undefined) {
      return false;
    }
    const groups = this.#groupsOf[user] ?? [everyone];
    if (!groups.includes(group)) {
      // Pushing would reserve room for a dozen more.
      this.#groupsOf[user] = groups.concat(group);
      this.#rollUp.addMember(group);
      this.#memberships.append({ team, user });
    }
    return true;
  }

  /** Adds an active person. Returns false, and adds nothing, where the person has been added before or is held back. */
  addUser(record: UserRecord): boolean {
    this.#note(record);
    const user = this.#users.positionOf(record.userId, record.login);
    if (user === undefined || this.#active.has(user)) {
      return false;
    }
    this.#active.add(user);
    const groups = (this.#groupsOf[user] ??= [everyone]);
    const { counters: values, flags, knownFlags, phase, credits } = record;
    this.#people.append({ ...values, user, flags, knownFlags, phase, credits });
    this.#rollUp.addPerson(groups, record);
    this.#addBreakdowns(user, groups, record.breakdowns);
    for (const { name, value } of record.measures) {
      this.#addMeasure(user, groups, name, value);
    }
    for (const version of record.versions) {
      const measure = this.#measurePosition(version);
      groups.forEach(group => this.#rollUp.addVersion(group, measure));
    }
    return true;
  }

  finish(): PeopleDay {
    this.#rollUp.settleIdleGroups();
    return {
      day: this.day,
      scopeId: this.#scopeId,
      guardVersion: this.#guardVersion,
      users: this.#users,
      teams: this.#teams,
      keys: this.#keys.keys,
      measures: [...this.#measures.keys()],
      people: this.#people,
      peopleBreakdowns: this.#breakdowns,
      peopleMeasures: this.#peopleMeasures,
      memberships: this.#memberships,
      groups: this.#rollUp.groups,
      groupBreakdowns: this.#rollUp.breakdowns,
      groupMeasures: this.#rollUp.measures([...this.#measures.keys()]),
    };
  }

  #note({ day, scopeId }: { day: Day; scopeId: string }) {
    if (day !== this.day) {
      throw new Error(`A record of day ${day} does not belong to ${this.day}`);
    }
    this.#scopeId ??= scopeId;
  }

  #addBreakdowns(user: number, groups: number[], breakdowns: Breakdown[]) {
    const first = this.#breakdowns.length;
    for (const { key, counters: values } of breakdowns) {
      const row = this.#breakdownRow(user, this.#keys.positionOf(key), first);
      counters.forEach((counter, position) =>
        this.#breakdowns.add(row, position, values[counter]),
      );
    }
    for (let row = first; row < this.#breakdowns.length; row++) {
      this.#rollUpBreakdown(user, groups, row);
    }
  }

  #breakdownRow(user: number, key: number, first: number): number {
    // A row before the person's first one belongs to somebody else.
    const known = this.#rowOfKey[key];
    if (known !== undefined && known >= first) {
      return known;
    }
    const { positions } = this.#breakdowns;
    const row = this.#breakdowns.append();
    this.#breakdowns.set(row, positions.user, user);
    this.#breakdowns.set(row, positions.key, key);
    this.#rowOfKey[key] = row;
    return row;
  }

  #rollUpBreakdown(user: number, groups: number[], row: number) {
    const source = this.#breakdowns;
    const key = Number(source.get(row, source.positions.key));
    const derived = this.#keys.derivedFrom(key);
    for (const group of groups) {
      this.#rollUp.addBreakdown(group, key, user, source, row);
      if (derived !== undefined) {
        this.#rollUp.addBreakdown(group, derived, user, source, row);
      }
    }
  }

  #measurePosition(name: string): number {
    const position = this.#measures.get(name) ?? this.#measures.size;
    this.#measures.set(name, position);
    return position;
  }

  #addMeasure(user: number, groups: number[], name: string, value: number) {
    const measure = this.#measurePosition(name);
    this.#peopleMeasures.append({ user, measure, value });
    if (isAdditiveMeasure(name)) {
      groups.forEach(group => this.#rollUp.addMeasure(group, measure, value));
    }
  }
}
