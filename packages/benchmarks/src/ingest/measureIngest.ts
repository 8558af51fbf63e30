import { Figure } from '../Figure';
import { FigureGroup, IngestOptions } from '../readOptions';
import { measureDay } from './measureDay';
import { measureHistory } from './measureHistory';
import { measureMemory } from './measureMemory';
import { measureNightly } from './measureNightly';

const groups: Record<
  FigureGroup,
  (options: IngestOptions) => AsyncIterable<Figure>
> = {
  // First, while the process is still as small as a backend that has just started.
  memory: measureMemory,
  day: measureDay,
  nightly: measureNightly,
  history: measureHistory,
};

/** The groups of figures that were asked for, one after the other. */
export async function* measureIngest(
  options: IngestOptions,
): AsyncIterable<Figure> {
  for (const group of Object.keys(groups) as FigureGroup[]) {
    if (options.only.includes(group)) {
      yield* groups[group](options);
    }
  }
}
