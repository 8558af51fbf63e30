import { Day } from 'backstage-plugin-copilot-adoption-common';
import { NameRegister } from '../peopleDay/NameRegister';
import { NumberTable } from '../peopleDay/NumberTable';
import { RepositoryRecord } from '../records';

const repositoryMeasureColumns = ['repository', 'measure', 'value'] as const;

/** One day of the repositories of a scope, each with the numbers that GitHub sent. */
export class RepositoryDay {
  readonly day: Day;
  readonly repositories = new NameRegister();
  /** By position of the repository; null where GitHub does not say. */
  readonly visibilities: (string | null)[] = [];
  /** Names of measures, which the rows below name by position. */
  readonly measures: string[] = [];
  readonly rows = new NumberTable(repositoryMeasureColumns);
  readonly #measurePositions = new Map<string, number>();
  #scopeId: string | undefined;

  constructor(day: Day) {
    this.day = day;
  }

  /** GitHub's id of the enterprise or organization; undefined before the first record. */
  get scopeId(): string | undefined {
    return this.#scopeId;
  }

  /** Adds a repository of this day, which is added once. */
  add(record: RepositoryRecord) {
    if (record.day !== this.day) {
      throw new Error(
        `A record of day ${record.day} does not belong to ${this.day}`,
      );
    }
    this.#scopeId ??= record.scopeId;
    const repository = this.repositories.positionOf(
      record.repositoryId,
      record.name,
    );
    this.visibilities[repository] = record.visibility;
    for (const { name, value } of record.measures) {
      this.rows.append({ repository, measure: this.#measure(name), value });
    }
  }

  #measure(name: string): number {
    let position = this.#measurePositions.get(name);
    if (position === undefined) {
      position = this.measures.push(name) - 1;
      this.#measurePositions.set(name, position);
    }
    return position;
  }
}
