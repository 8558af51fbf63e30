import { counters as counterNames } from 'backstage-plugin-copilot-adoption-common';
import {
  Breakdown,
  BreakdownKey,
  Counters,
  MembershipRecord,
  TotalsRecord,
  UserRecord,
} from '../records';
import { Hash, HashSum } from './Hash';

/**
 * Hashes the records of one report by what they say, whatever the order of breakdowns and measures.
 */
export class RecordHasher {
  // Keys are shared between rows, and hashing their text costs more than hashing the counters.
  readonly #keys = new Map<BreakdownKey, Hash>();

  totals(record: TotalsRecord): Hash {
    const { publishedActives } = record;
    return this.#activity(record)
      .number(publishedActives[1])
      .number(publishedActives[7])
      .number(publishedActives[28]);
  }

  user(record: UserRecord): Hash {
    return this.#activity(record)
      .number(record.userId)
      .text(record.login)
      .number(record.flags)
      .number(record.knownFlags)
      .number(record.phase)
      .number(record.credits);
  }

  membership(record: MembershipRecord): Hash {
    return new Hash()
      .number(record.day)
      .text(record.scopeId)
      .number(record.userId)
      .text(record.login)
      .number(record.teamId)
      .text(record.teamSlug);
  }

  #activity(record: TotalsRecord | UserRecord): Hash {
    const hash = new Hash().number(record.day).text(record.scopeId);
    addCounters(hash, record.counters);
    const breakdowns = new HashSum();
    for (const row of record.breakdowns) {
      breakdowns.add(this.#breakdown(row));
    }
    const measures = new HashSum();
    for (const measure of record.measures) {
      measures.add(new Hash().text(measure.name).number(measure.value));
    }
    return hash.sum(breakdowns).sum(measures);
  }

  #breakdown(row: Breakdown): Hash {
    const { high, low } = this.#key(row.key);
    const hash = new Hash(high, low);
    addCounters(hash, row.counters);
    return hash;
  }

  #key(key: BreakdownKey): Hash {
    let hash = this.#keys.get(key);
    if (!hash) {
      const { kind, feature, ide, language, model } = key;
      hash = new Hash();
      for (const value of [kind, feature, ide, language, model]) {
        hash.text(value ?? '');
      }
      this.#keys.set(key, hash);
    }
    return hash;
  }
}

function addCounters(hash: Hash, counters: Counters): void {
  for (const counter of counterNames) {
    hash.number(counters[counter]);
  }
}
