import { DatabaseAddress } from '../database/BenchDatabase';
import { Anchor } from './SharedClock';

/** What a worker needs to know. */
export interface WorkerSettings {
  database: DatabaseAddress;
  github: string;
  days: number;
}

/** Something that runs the plugin's sync when it is told to. */
export interface SyncWorker {
  /** Runs the scheduled task once at a moment; returns when it has ended, or when the worker has. */
  tick(anchor: Anchor): Promise<void>;
  /** Ends it as a process is ended, in the middle of whatever it does. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}
