import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promtool } from './promtool';

const someTime = 1_790_000_000;

/**
 * Has Prometheus' own parser of OpenMetrics read an exposition, and its database store it.
 *
 * @returns the status of the tool, which is 0 where all is well.
 */
export function readByPrometheus(exposition: string): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'openmetrics-'));
  try {
    const file = join(folder, 'exposition');
    // The tool is for histories: it wants a time with every sample.
    writeFileSync(file, exposition.replace(/^[^#\n].*$/gm, `$& ${someTime}`));
    return promtool([
      ...['tsdb', 'create-blocks-from', 'openmetrics'],
      ...[file, join(folder, 'blocks')],
    ]).status;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
