import {
  counters,
  peopleFlags,
} from 'backstage-plugin-copilot-adoption-common';
import { UserRecord } from '../records';
import { completionsOf } from './completionCounters';
import { commonVersions, mostVersions } from './commonVersions';
import { NumberTable } from './NumberTable';
import {
  everyone,
  groupBreakdownColumns,
  groupColumns,
  groupMeasureColumns,
  personBreakdownColumns,
} from './PeopleDay';

/** Known once: this is asked for every row of every person and team. */
const counterCount = counters.length;
const completionsAt = counterCount;
const peopleAt = groupColumns.indexOf('people');
const flagsAt = peopleAt + 1;

/** Adds up the people of a day for everyone and for each team while their records stream through. */
export class GroupRollUp {
  readonly groups = new NumberTable(groupColumns);
  readonly breakdowns = new NumberTable(groupBreakdownColumns);
  readonly #breakdownRows: Map<number, number>[] = [];
  /** Per breakdown row, who was counted last: a person's rows come one after the other. */
  readonly #lastContributors: number[] = [];
  readonly #measures: Map<number, number>[] = [];
  readonly #versions: Map<number, number>[] = [];

  addGroup(): number {
    this.#breakdownRows.push(new Map());
    this.#measures.push(new Map());
    this.#versions.push(new Map());
    return this.groups.append({ people: 0 });
  }

  addMember(group: number) {
    this.groups.add(group, this.groups.positions.licensed, 1);
  }

  addPerson(memberOf: readonly number[], record: UserRecord) {
    const completions = completionsOf(record);
    for (const group of memberOf) {
      counters.forEach((counter, position) =>
        this.groups.add(group, position, record.counters[counter]),
      );
      completions.forEach((value, index) =>
        this.groups.add(group, completionsAt + index, value),
      );
      peopleFlags.forEach((_, bit) => {
        const known = (record.knownFlags >> bit) & 1;
        const value = known ? (record.flags >> bit) & 1 : null;
        this.groups.add(group, flagsAt + bit, value);
      });
      this.groups.add(group, peopleAt, 1);
      this.groups.add(group, this.groups.positions.credits, record.credits);
    }
  }

  /** Adds a row of a person's breakdowns under the given key. */
  addBreakdown(
    group: number,
    key: number,
    person: number,
    source: NumberTable<(typeof personBreakdownColumns)[number]>,
    sourceRow: number,
  ) {
    const row = this.#breakdownRow(group, key);
    let contributes = false;
    for (let position = 0; position < counterCount; position++) {
      const value = source.get(sourceRow, position);
      this.breakdowns.add(row, position, value);
      contributes ||= value !== null && value > 0;
    }
    if (contributes && this.#lastContributors[row] !== person) {
      this.#lastContributors[row] = person;
      this.breakdowns.add(row, this.breakdowns.positions.people, 1);
    }
  }

  addMeasure(group: number, measure: number, value: number) {
    const sums = this.#measures[group];
    sums.set(measure, (sums.get(measure) ?? 0) + value);
  }

  /** Counts a person for a version of an editor, a plugin or the CLI. */
  addVersion(group: number, measure: number) {
    const people = this.#versions[group];
    people.set(measure, (people.get(measure) ?? 0) + 1);
  }

  /**
   * The sums of measures, and the people of the versions that most of a group have.
   *
   * @param names - the names of measures by position
   */
  measures(
    names: readonly string[],
  ): NumberTable<(typeof groupMeasureColumns)[number]> {
    const table = new NumberTable(groupMeasureColumns);
    for (let group = 0; group < this.groups.length; group++) {
      const people = commonVersions(this.#versions[group], {
        names,
        most: group === everyone ? mostVersions.everyone : mostVersions.team,
      });
      for (const [measure, value] of [...this.#measures[group], ...people]) {
        table.append({ group, measure, value });
      }
    }
    return table;
  }

  /** Of a team without activity all is known that is known of anybody: nothing was done. */
  settleIdleGroups() {
    for (let group = 0; group < this.groups.length; group++) {
      if (this.groups.get(group, peopleAt) === 0) {
        groupColumns.forEach((column, position) => {
          const isKnown = this.groups.get(everyone, position) !== null;
          if (isKnown && column !== 'licensed') {
            this.groups.set(group, position, 0);
          }
        });
      }
    }
  }

  #breakdownRow(group: number, key: number): number {
    const rows = this.#breakdownRows[group];
    let row = rows.get(key);
    if (row === undefined) {
      row = this.breakdowns.append({ group, key, people: 0 });
      rows.set(key, row);
    }
    return row;
  }
}
