import { formulaOf } from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { basisOf } from '../series/basisOf';
import { daysOf, SeriesQuestion } from '../series/SeriesQuestion';
import { AskedSubject } from '../subjects/AskedSubject';
import { measureMembers } from './measureMembers';
import { SlicedCrowds, SubjectCrowds } from './SubjectCrowds';

/** Counts the people behind a question, where there are enough of them only as far as that is certain. */
export async function measureCrowds(options: {
  db: Knex;
  subject: AskedSubject;
  question: SeriesQuestion;
  enough: number;
}): Promise<SubjectCrowds> {
  const { subject } = options;
  if (subject.kind === 'user') {
    // Single people have a permission of their own.
    const { ref } = subject;
    const nobody = { active: Infinity, remainders: [], slices: new Map() };
    return { ref, isExempt: true, ...nobody };
  }
  const isExempt = [subject.scope.settings.kind, 'repository'].includes(
    subject.kind,
  );
  return {
    ref: subject.ref,
    isExempt,
    ...(isExempt
      ? { active: Infinity, remainders: [] }
      : await measureMembers(options)),
    slices: await countSlices(options),
  };
}

async function countSlices({
  subject,
  question,
  enough,
}: {
  subject: AskedSubject;
  question: SeriesQuestion;
  enough: number;
}): Promise<ReadonlyMap<string, SlicedCrowds>> {
  const { by, where, metrics } = question;
  if (!by && Object.keys(where).length === 0) {
    return new Map();
  }
  const counted = metrics.map(
    async metric =>
      [
        metric.id,
        await subject.figures.readSlices({
          quantities: basisOf(formulaOf(metric, subject.kind)),
          split: { by, where },
          days: daysOf(question),
          enough,
        }),
      ] as const,
  );
  return new Map(await Promise.all(counted));
}
