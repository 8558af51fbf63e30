import { fork } from 'node:child_process';
import { WorldSize } from './PreparedReports';

export interface PreparedGithub {
  origin: string;
  /** The days of the requests since this was asked last, one per report asked for. */
  requestedDays(): Promise<string[]>;
  stop(): void;
}

/** Starts a GitHub with an organization `org-1`, and returns when its files are drawn. */
export async function startPreparedGithub(
  size: WorldSize,
): Promise<PreparedGithub> {
  const child = fork(require.resolve('./preparedGithub'));
  child.send(size);
  const origin = await new Promise<string>((resolve, reject) => {
    // Backstage's loader of TypeScript sends messages of its own.
    child.on('message', message => {
      if (typeof message === 'string') {
        resolve(message);
      }
    });
    child.once('exit', () =>
      reject(new Error('The simulated GitHub could not be started')),
    );
  });
  return {
    origin,
    requestedDays: async () => (await fetch(`${origin}/requests`)).json(),
    stop: () => child.disconnect(),
  };
}
