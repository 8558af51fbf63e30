import { Knex } from 'knex';
import { Settings } from '../../settings';
import { Ledger } from '../coverage/Ledger';
import { measureCrowds } from '../floor/measureCrowds';
import { SubjectCrowds } from '../floor/SubjectCrowds';
import { AskedSubject } from '../subjects/AskedSubject';
import { answerSeries, CountedSeriesResponse } from './answerSeries';
import { KeptByMetric } from './KeptKeys';
import { Period, previousPeriod, SeriesQuestion } from './SeriesQuestion';

/** A question whose subjects were found, so that what decides about the answer and the answer itself are of the same ones. */
export class AskedSeries {
  readonly #options: {
    db: Knex;
    question: SeriesQuestion;
    subjects: readonly AskedSubject[];
    ledger: Ledger;
    settings: Pick<Settings, 'annotations' | 'seats'>;
  };

  constructor(options: {
    db: Knex;
    question: SeriesQuestion;
    subjects: readonly AskedSubject[];
    ledger: Ledger;
    settings: Pick<Settings, 'annotations' | 'seats'>;
  }) {
    this.#options = options;
  }

  /** The people behind the answer, exactly where fewer than `enough` are certain without counting. */
  async countCrowds(enough: number): Promise<{
    present: SubjectCrowds[];
    /** Empty where nobody compares with the period before. */
    previous: SubjectCrowds[];
  }> {
    const { question } = this.#options;
    const count = (period: Period) => this.#countIn(period, enough);
    return {
      present: await count(question),
      previous: question.comparePrevious
        ? await count(previousPeriod(question))
        : [],
    };
  }

  /** @param kept - the keys to keep of splits, by subject, where they have been decided on */
  answer(
    kept: ReadonlyMap<string, KeptByMetric> = new Map(),
  ): Promise<CountedSeriesResponse> {
    const { settings, ...asked } = this.#options;
    return answerSeries({
      ...asked,
      kept,
      annotations: settings.annotations,
      currency: settings.seats.currency,
    });
  }

  #countIn(period: Period, enough: number): Promise<SubjectCrowds[]> {
    const { db, subjects } = this.#options;
    const question = { ...this.#options.question, ...period };
    return Promise.all(
      subjects.map(subject => measureCrowds({ db, subject, question, enough })),
    );
  }
}
