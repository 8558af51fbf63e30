import {
  billFigures,
  counters as counterNames,
  seatFigures,
} from 'backstage-plugin-copilot-adoption-common';
import {
  BillRecord,
  Breakdown,
  BreakdownKey,
  Counters,
  Measure,
  MembershipRecord,
  RepositoryRecord,
  SeatRecord,
  SubscriptionRecord,
  TeamRecord,
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
      .number(record.credits)
      .sum(sumOfTexts(record.versions));
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

  repository(record: RepositoryRecord): Hash {
    return new Hash()
      .number(record.day)
      .text(record.scopeId)
      .number(record.repositoryId)
      .text(record.name)
      .text(record.visibility ?? '')
      .sum(sumOfMeasures(record.measures));
  }

  seat(record: SeatRecord): Hash {
    return new Hash()
      .number(record.userId)
      .text(record.login)
      .text(record.plan ?? '')
      .number(record.createdAt)
      .number(record.lastActivityAt)
      .text(record.lastActivityEditor ?? '')
      .text(record.assigningTeam ?? '')
      .number(record.pendingCancellationDay);
  }

  team(record: TeamRecord): Hash {
    return new Hash()
      .number(record.teamId)
      .text(record.slug)
      .text(record.name)
      .number(record.parentId);
  }

  subscription(record: SubscriptionRecord): Hash {
    const hash = new Hash()
      .text(record.plan ?? '')
      .text(record.seatManagement ?? '')
      .text(record.publicCodeSuggestions ?? '')
      .text(record.ideChat ?? '')
      .text(record.platformChat ?? '')
      .text(record.cli ?? '');
    seatFigures.forEach(figure => hash.number(record.seats[figure]));
    return hash;
  }

  billItem(record: BillRecord): Hash {
    const hash = new Hash()
      .text(record.product)
      .text(record.sku)
      .text(record.model)
      .text(record.unitType)
      .number(record.pricePerUnit);
    billFigures.forEach(figure => hash.number(record.figures[figure]));
    return hash;
  }

  #activity(record: TotalsRecord | UserRecord): Hash {
    const hash = new Hash().number(record.day).text(record.scopeId);
    addCounters(hash, record.counters);
    const breakdowns = new HashSum();
    for (const row of record.breakdowns) {
      breakdowns.add(this.#breakdown(row));
    }
    return hash.sum(breakdowns).sum(sumOfMeasures(record.measures));
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

function sumOfMeasures(measures: readonly Measure[]): HashSum {
  const sum = new HashSum();
  for (const { name, value } of measures) {
    sum.add(new Hash().text(name).number(value));
  }
  return sum;
}

function sumOfTexts(texts: readonly string[]): HashSum {
  const sum = new HashSum();
  texts.forEach(text => sum.add(new Hash().text(text)));
  return sum;
}

function addCounters(hash: Hash, counters: Counters): void {
  for (const counter of counterNames) {
    hash.number(counters[counter]);
  }
}
