import { Figure, figure } from '../Figure';
import { fillHistory } from '../ingest/fillHistory';
import { Ingest, today } from '../ingest/Ingest';
import { percentile } from '../ingest/statistics';
import { QueryOptions } from '../readOptions';
import { AnsweringBackend, Answer } from './AnsweringBackend';
import { measureReaders } from './measureReaders';
import { fillSeats } from './fillSeats';
import { listQuestions, overviewPaths, stored } from './questions';
import { Question } from './Question';
import { readQueryWorld } from './QueryWorld';

/** Asked once before, so that everything is compiled and in the database's memory. */
const warmUps = 3;
/** Megabytes of answers that a backend remembers by default. */
const memory = 32;

/** How fast every endpoint answers over a whole history, alone, for many readers, and while days are written. */
export async function* measureQueries(
  options: QueryOptions,
): AsyncIterable<Figure> {
  const { engine, users, teams, days } = options;
  const ingest = await Ingest.start(engine, { users, teams, days: 7 });
  const { knex, address } = ingest.database;
  try {
    await fillHistory(await ingest.tools(days), knex);
    await fillSeats(knex, today - 1);
    await ingest.database.settle();
    const world = await readQueryWorld(knex);
    const open = (answerMemory: number) =>
      AnsweringBackend.start({
        database: address,
        github: ingest.github.origin,
        now: new Date(ingest.clock.now()).toISOString(),
        entities: world.entities,
        answerMemory,
      });
    const questions = listQuestions(world, today - 1);
    yield* measureComputing(await open(0), questions, options);
    yield* measureRemembering(await open(memory), questions, options);
  } finally {
    await ingest.stop();
  }
}

/** Every question as if it was the first of its kind, in a process that remembers no answer. */
async function* measureComputing(
  backend: AnsweringBackend,
  questions: readonly Question[],
  { engine, repeat }: QueryOptions,
): AsyncIterable<Figure> {
  try {
    for (const question of questions) {
      yield* measureQuestion(backend, question, { repeat });
    }
    if (engine === 'pg') {
      yield* await backend.whileIngesting(async () => {
        const all: Figure[] = [];
        for (const question of questions.filter(({ budget }) => budget)) {
          const busy = {
            ...question,
            name: `${question.name}.while_ingesting`,
            budget: 2 * Number(question.budget),
          };
          for await (const one of measureQuestion(backend, busy, { repeat })) {
            all.push(one);
          }
        }
        return all;
      });
    }
  } finally {
    backend.stop();
  }
}

/** What was asked before, and what many ask at once, in a process as it is configured by default. */
async function* measureRemembering(
  backend: AnsweringBackend,
  questions: readonly Question[],
  { engine, repeat }: QueryOptions,
): AsyncIterable<Figure> {
  try {
    yield* measureReaders(backend, overviewPaths(today - 1), { engine });
    const times: number[] = [];
    for (const { path } of questions) {
      await backend.ask(path(0));
      for (let time = 0; time < repeat; time++) {
        times.push((await backend.ask(path(0))).milliseconds);
      }
    }
    yield figure('remembered.p50', percentile(times, 50), 'ms');
    yield figure('remembered.p95', percentile(times, 95), 'ms', stored);
  } finally {
    backend.stop();
  }
}

async function* measureQuestion(
  backend: AnsweringBackend,
  { name, path, budget, kilobytes }: Question,
  { repeat }: { repeat: number },
): AsyncIterable<Figure> {
  const answers: Answer[] = [];
  for (let time = -warmUps; time < repeat; time++) {
    const answer = await backend.ask(path(Math.abs(time)));
    if (time >= 0) {
      answers.push(answer);
    }
  }
  const times = answers.map(({ milliseconds }) => milliseconds);
  yield figure(`query.${name}.p50`, percentile(times, 50), 'ms');
  yield figure(`query.${name}.p95`, percentile(times, 95), 'ms', budget);
  const most = Math.max(...answers.map(({ bytes }) => bytes)) / 1000;
  yield figure(`query.${name}.bytes`, most, 'kB', kilobytes ?? null);
}
