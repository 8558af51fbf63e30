import express from 'express';
import { createAdjustableClock } from './AdjustableClock';
import { describeFailure, readArguments } from './commandLine';
import { createSimulator } from './createSimulator';

try {
  const { port, seed, scenario, start } = readArguments(process.argv.slice(2));
  const clock = createAdjustableClock(start);
  const { router } = createSimulator({ clock, seed, scenario });
  const server = express().use(router).listen(port, '127.0.0.1');
  server.on('listening', () => {
    const address = server.address();
    const actual = typeof address === 'object' ? address?.port : port;
    process.stdout.write(
      `Simulated GitHub listens on http://127.0.0.1:${actual} (configure integrations.github with apiBaseUrl: http://127.0.0.1:${actual} and token: simulated-token)\n`,
    );
  });
  server.on('error', fail);
} catch (error) {
  fail(error);
}

function fail(error: unknown) {
  process.stderr.write(`${describeFailure(error)}\n`);
  process.exitCode = 1;
}
