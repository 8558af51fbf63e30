import { Day, formatDay } from 'backstage-plugin-copilot-adoption-common';
import {
  inScope,
  Scenario,
  ScenarioName,
  scenarios,
  Simulator,
} from 'github-simulator';
import { Chance } from './Chance';
import { firstDay, soakScopes } from './soakWorld';

/**
 * Scenarios whose answers nobody can tell from true ones. Where two pulls that are a day apart agree, they are believed,
 * so no such lie is told twice within the time that a day takes to become final.
 */
const lies: Partial<Record<ScenarioName, string>> = {
  'huge-token-sums': 'huge-token-sums',
  'unknown-values': 'unknown-values',
  'vanished-rows': 'vanished-rows',
  // One and the same lie, however it is told: that there is nothing.
  'empty-body': 'nothing',
  'quoted-empty-body': 'nothing',
  'no-content': 'nothing',
};
const daysBetweenLies = 10;

const reportNames = ['totals', 'users', 'user-teams'] as const;

/** GitHub corrects the newest days only. */
const oldestCorrection = 3;

/** A report comes at most so many days late. */
const longestDelay = 4;

/** Decides what goes wrong at GitHub, and counts it by kind. */
export class Troubles {
  readonly counts = new Map<string, number>();
  readonly #chance: Chance;
  readonly #simulator: Simulator;
  readonly #lastLies = new Map<string, Day>();
  readonly #releases: { day: Day; release: () => void }[] = [];

  constructor(chance: Chance, simulator: Simulator) {
    this.#chance = chance;
    this.#simulator = simulator;
  }

  /** Everything works from now on. */
  end() {
    this.#simulator.play('demo');
    this.#releases.splice(0).forEach(({ release }) => release());
  }

  /** What a new day brings: corrections of the days before, and reports that are late. */
  begin(today: Day) {
    this.#releases
      .filter(({ day }) => day === today)
      .forEach(({ release }) => release());
    if (this.#chance.happens(0.3)) {
      this.#correct(today);
    }
    if (this.#chance.happens(0.15)) {
      this.#delay(today);
    }
  }

  /** Lets GitHub behave in some way, most often well, to be changed in the middle of a run. */
  play(today: Day) {
    const scenario = this.#chance.happens(0.4) ? 'demo' : this.#pick(today);
    this.#simulator.play(scenario);
    if (scenario !== 'demo') {
      this.count(`scenario ${(scenario as Scenario).name}`);
    }
  }

  count(kind: string) {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
  }

  #pick(today: Day): Scenario {
    const told = (name: ScenarioName) => {
      const lie = lies[name];
      const last = lie === undefined ? undefined : this.#lastLies.get(lie);
      return last !== undefined && today - last < daysBetweenLies;
    };
    const names = (Object.keys(scenarios) as ScenarioName[]).filter(
      name => name !== 'demo' && !told(name),
    );
    const name = this.#chance.pick(names);
    const lie = lies[name];
    if (lie) {
      this.#lastLies.set(lie, today);
    }
    const scenario: Scenario = scenarios[name];
    // The trouble of one scope is none of the other's.
    return this.#chance.happens(0.3)
      ? inScope(this.#chance.pick(soakScopes).slug, scenario)
      : scenario;
  }

  #correct(today: Day) {
    const age = Math.ceil(this.#chance.between(0, oldestCorrection));
    const day = Math.max(firstDay, today - age);
    this.#simulator.restate(this.#chance.pick(soakScopes), formatDay(day));
    this.count('correction of a day');
  }

  #delay(today: Day) {
    const report = [
      this.#chance.pick(soakScopes),
      this.#chance.pick(reportNames),
      formatDay(today - 1),
    ] as const;
    this.#simulator.holdBack(...report);
    this.#releases.push({
      day: today + Math.ceil(this.#chance.between(0, longestDelay)),
      release: () => this.#simulator.release(...report),
    });
    this.count('late report');
  }
}
