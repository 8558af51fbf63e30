import { Figure, figure } from '../Figure';
import { fillHistory } from '../ingest/fillHistory';
import { Ingest, today } from '../ingest/Ingest';
import { percentile } from '../ingest/statistics';
import { QueryOptions } from '../readOptions';
import { AnsweringBackend, Answer } from './AnsweringBackend';
import { measureReaders } from './measureReaders';
import { fillSeats } from './fillSeats';
import { listQuestions, overviewPaths } from './questions';
import { Question } from './Question';
import { readQueryWorld } from './QueryWorld';

/** Asked once before, so that everything is compiled and in the database's memory. */
const warmUps = 3;

/** How fast every endpoint answers over a whole history, alone, for many readers, and while days are written. */
export async function* measureQueries(
  options: QueryOptions,
): AsyncIterable<Figure> {
  const { engine, users, teams, days, repeat } = options;
  const ingest = await Ingest.start(engine, { users, teams, days: 7 });
  const { knex, address } = ingest.database;
  try {
    await fillHistory(await ingest.tools(days), knex);
    await fillSeats(knex, today - 1);
    await ingest.database.settle();
    const world = await readQueryWorld(knex);
    const backend = await AnsweringBackend.start({
      database: address,
      github: ingest.github.origin,
      now: new Date(ingest.clock.now()).toISOString(),
      entities: world.entities,
    });
    try {
      const lastDay = today - 1;
      const questions = listQuestions(world, lastDay);
      for (const question of questions) {
        yield* measureQuestion(backend, question, { repeat });
      }
      yield* measureReaders(backend, overviewPaths(lastDay), { engine });
      if (engine === 'pg') {
        const figures = await backend.whileIngesting(async () => {
          const all: Figure[] = [];
          for (const question of questions.filter(({ budget }) => budget)) {
            const busy = {
              ...question,
              name: `${question.name}.while_ingesting`,
              budget: 2 * Number(question.budget),
            };
            for await (const one of measureQuestion(backend, busy, {
              repeat,
            })) {
              all.push(one);
            }
          }
          return all;
        });
        yield* figures;
      }
    } finally {
      backend.stop();
    }
  } finally {
    await ingest.stop();
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
