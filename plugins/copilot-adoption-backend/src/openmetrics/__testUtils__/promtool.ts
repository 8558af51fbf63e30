import { spawnSync } from 'node:child_process';

const isInstalled = spawnSync('promtool', ['--version']).error === undefined;

if (!isInstalled) {
  process.stderr.write(
    'promtool is not installed (of Debian it is in the package prometheus): what it would check is skipped.\n',
  );
}

/** Like `describe`, but skipped where Prometheus' own tool is missing. */
export const describeWithPromtool = isInstalled ? describe : describe.skip;

/** What the tool says to an input. */
export function promtool(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync('promtool', args, {
    input,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}
