import {
  Series,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { CountedSeriesResponse } from '../series/answerSeries';
import { CountedSeries } from '../series/composeSeries';
import { KeptByMetric, KeptKeys } from '../series/KeptKeys';
import {
  applyFloor,
  FloorQuestion,
  HiddenLines,
  hideFewInPrevious,
  SliceVerdict,
  SubjectVerdict,
} from './groupSizeFloor';
import { SubjectCrowds } from './SubjectCrowds';
import { suppress, suppressPrevious } from './suppress';
import { suppressFew } from './suppressFew';

/** What the group-size floor makes of one question: which keys to ask for, and what to take out of the answer. */
export class SeriesFloor {
  readonly #question: FloorQuestion;
  readonly #present: Map<string, SubjectVerdict>;
  readonly #previous: Map<string, SubjectCrowds>;

  constructor(
    question: FloorQuestion,
    crowds: { present: SubjectCrowds[]; previous: SubjectCrowds[] },
  ) {
    this.#question = question;
    this.#present = new Map(
      crowds.present.map(each => [each.ref, applyFloor(each, question)]),
    );
    this.#previous = new Map(crowds.previous.map(each => [each.ref, each]));
  }

  /** The keys to keep of each subject and metric. */
  get kept(): ReadonlyMap<string, KeptByMetric> {
    return new Map(
      [...this.#present].map(([ref, { suppressed, slices }]) => [
        ref,
        new Map(
          [...slices].map(([metric, verdict]) => [
            metric,
            keptKeys(suppressed, verdict),
          ]),
        ),
      ]),
    );
  }

  /** Takes out of an answer whatever is about too few people. */
  conceal(answer: CountedSeriesResponse): SeriesResponse {
    const groups = answer.groups?.filter(
      group => !this.#present.get(group.subject)?.suppressed,
    );
    return {
      ...answer,
      series: answer.series.map(series => this.#concealSeries(series)),
      ...(groups && { groups }),
    };
  }

  #concealSeries({ people, ...series }: CountedSeries): Series {
    const shown = this.#concealWhole(series);
    return people ? suppressFew(shown, people, this.#question.minimum) : shown;
  }

  #concealWhole(series: Series): Series {
    const verdict = this.#present.get(series.subject);
    const slices = verdict?.slices.get(series.metric);
    const isHidden =
      verdict?.suppressed ||
      slices?.suppressed ||
      (series.key === 'other' && slices?.others === 'suppressed');
    if (isHidden) {
      return suppress(series);
    }
    return this.#isPreviousHidden(series, slices)
      ? suppressPrevious(series)
      : series;
  }

  #isPreviousHidden(series: Series, slices?: SliceVerdict): boolean {
    const previous = this.#previous.get(series.subject);
    if (!previous) {
      return false;
    }
    if (applyFloor(previous, this.#question).suppressed) {
      return true;
    }
    const sliced = previous.slices.get(series.metric);
    return (
      sliced !== undefined &&
      slices !== undefined &&
      isLineHidden(series, hideFewInPrevious(sliced, slices, this.#question))
    );
  }
}

/** Of a suppressed subject not even the keys are told. */
function keptKeys(suppressed: boolean, verdict: SliceVerdict): KeptKeys {
  return suppressed
    ? { keys: [], hasOthers: false }
    : { keys: verdict.kept, hasOthers: verdict.others !== 'none' };
}

function isLineHidden({ key }: Series, hidden: HiddenLines): boolean {
  return key === null || key === 'other'
    ? hidden.others
    : Object.values(key).some(value => hidden.keys.has(value));
}
