import { formatDay } from 'backstage-plugin-copilot-adoption-common';
import { SoakOptions } from '../readOptions';
import { TableComparison } from './compareDatabases';
import { ProcessWorker } from './ProcessWorker';
import { Soak } from './Soak';

const shownRows = 5;
const daysBetweenNews = 14;

/** Lives through a year of trouble, and returns whether nothing of it is left. */
export async function runSoak(options: SoakOptions): Promise<boolean> {
  const { engine, days, seed, kills, processes } = options;
  console.log(
    `${engine}, ${days} days, seed ${seed}, about ${kills} kills, processes at once: ${processes}`,
  );
  const start = performance.now();
  const result = await Soak.run({
    ...options,
    createWorker: settings => new ProcessWorker(settings),
    onDay(day, last) {
      if ((last - day) % daysBetweenNews === 0) {
        console.log(`  ${formatDay(day)}`);
      }
    },
  });
  const minutes = (performance.now() - start) / 60_000;

  console.log('\nTroubles');
  for (const [kind, count] of [...result.troubles].sort()) {
    console.log(`  ${String(count).padStart(6)}  ${kind}`);
  }
  const runs = Object.entries(result.runs).map(
    ([state, count]) => `${count} ${state}`,
  );
  console.log(
    `\n${result.ticks} looks, runs: ${runs.join(', ')}; ${
      result.requests
    } requests; ${minutes.toFixed(1)} minutes`,
  );
  console.log('\nCompared with a clean import');
  result.tables.forEach(printComparison);
  const different = result.tables.filter(isDifferent);
  console.log(
    different.length === 0
      ? '\nThe databases are the same.'
      : `\nDIFFERENT: ${different.map(({ table }) => table).join(', ')}`,
  );
  return different.length === 0;
}

function isDifferent({ surplus, missing }: TableComparison): boolean {
  return surplus.length + missing.length > 0;
}

function printComparison(comparison: TableComparison) {
  const { table, rows, surplus, missing } = comparison;
  console.log(
    `  ${String(rows).padStart(8)}  ${table}${
      isDifferent(comparison)
        ? `: ${surplus.length} surplus, ${missing.length} missing`
        : ''
    }`,
  );
  surplus
    .slice(0, shownRows)
    .forEach(row => console.log(`            surplus ${row}`));
  missing
    .slice(0, shownRows)
    .forEach(row => console.log(`            missing ${row}`));
}
