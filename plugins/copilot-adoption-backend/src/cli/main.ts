import { Command } from './Command';
import { importCommand } from './commands/importCommand';
import { purgeCommand } from './commands/purgeCommand';
import { replayCommand } from './commands/replayCommand';
import { runCommand } from './runCommand';
import { processTerminal } from './Terminal';

const commands: readonly Command[] = [
  importCommand,
  purgeCommand,
  replayCommand,
];

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop.abort());
}

runCommand(commands, process.argv.slice(2), {
  terminal: processTerminal,
  signal: stop.signal,
}).then(code => {
  process.exitCode = code;
});
