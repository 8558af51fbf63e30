import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { root } from './paths.mjs';
import { UserError } from './UserError.mjs';

function start(command, args, { env, cwd = root, stdio }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio });
    child.once('error', error =>
      reject(
        error.code === 'ENOENT'
          ? new UserError(`The program "${command}" was not found.`)
          : error,
      ),
    );
    child.once('spawn', () => resolve(child));
  });
}

function exitCode(child) {
  return new Promise(resolve =>
    child.once('close', (code, signal) => resolve(signal ? 1 : code)),
  );
}

/** Runs a command on this terminal and answers its exit code. */
export async function execute(command, args, options) {
  const child = await start(command, args, { ...options, stdio: 'inherit' });
  // A signal for us is a signal for it; its end is ours.
  const pass = signal => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  const code = await exitCode(child);
  process.off('SIGINT', pass).off('SIGTERM', pass);
  return code;
}

/** Runs a command, handing each line of its output to `onLine` and all of it to a log file. */
export async function executeLogged(command, args, options) {
  const { logFile, onLine = () => {} } = options;
  const child = await start(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) {
    stream.pipe(log, { end: false });
    createInterface({ input: stream }).on('line', onLine);
  }
  const code = await exitCode(child);
  log.end();
  await finished(log);
  return code;
}

/** Runs a command and answers its exit code and what it wrote. */
export async function executeCaptured(command, args, options = {}) {
  const child = await start(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  for (const name of Object.keys(written)) {
    child[name].setEncoding('utf8').on('data', chunk => {
      written[name] += chunk;
    });
  }
  return { code: await exitCode(child), ...written };
}

/** Runs a command and answers what it wrote; undefined where it fails or does not exist. */
export async function output(command, args, options) {
  try {
    const { code, stdout } = await executeCaptured(command, args, options);
    return code === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined;
  }
}
