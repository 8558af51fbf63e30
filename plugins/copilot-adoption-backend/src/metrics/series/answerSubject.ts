import { Ledger } from '../coverage/Ledger';
import { AskedSubject } from '../subjects/AskedSubject';
import { answerSplit } from './answerSplit';
import { answerWhole } from './answerWhole';
import { bucketsOf } from './bucketsOf';
import { CountedSeries } from './composeSeries';
import { coverageOf } from './Coverage';
import { KeptByMetric } from './KeptKeys';
import { SeriesQuestion } from './SeriesQuestion';

/** All series of one subject, metric by metric in the order asked for. */
export async function answerSubject(
  subject: AskedSubject,
  context: { question: SeriesQuestion; ledger: Ledger; kept: KeptByMetric },
): Promise<CountedSeries[]> {
  const { question, kept } = context;
  const buckets = bucketsOf(question, question.granularity);
  const asked = await Promise.all(
    question.metrics.map(async metric => ({
      metric,
      coverage: await coverageOf(subject, metric, context),
    })),
  );
  if (!question.by) {
    return answerWhole({ subject, asked, buckets, question });
  }
  const { by } = question;
  const answers = await Promise.all(
    asked.map(each =>
      answerSplit({ subject, ...each, buckets, question, by, kept }),
    ),
  );
  return answers.flat();
}
