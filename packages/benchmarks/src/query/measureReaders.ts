import { setTimeout as wait } from 'node:timers/promises';
import { Engine } from '../database/BenchDatabase';
import { Figure, figure } from '../Figure';
import { percentile } from '../ingest/statistics';
import { AnsweringBackend } from './AnsweringBackend';

const readers = 50;
const visits = 6;
/** Between two visits people read, for as long as this at most. */
const readingTime = 2000;

/** How long a request of the Overview takes while so many people open it again and again. */
export async function* measureReaders(
  backend: AnsweringBackend,
  paths: string[],
  { engine }: { engine: Engine },
): AsyncIterable<Figure> {
  const times: number[] = [];
  const start = performance.now();
  await Promise.all(
    Array.from({ length: readers }, async () => {
      for (let visit = 0; visit < visits; visit++) {
        await wait(Math.random() * readingTime);
        const answers = await Promise.all(paths.map(path => backend.ask(path)));
        times.push(...answers.map(({ milliseconds }) => milliseconds));
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  yield figure('readers.requests_per_second', times.length / seconds, '1/s');
  yield figure('readers.p50', percentile(times, 50), 'ms');
  const budget = engine === 'pg' ? 200 : null;
  yield figure('readers.p95', percentile(times, 95), 'ms', budget);
}
