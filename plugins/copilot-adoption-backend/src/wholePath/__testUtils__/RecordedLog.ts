import { RootLoggerService } from '@backstage/backend-plugin-api';

type Level = 'error' | 'warn' | 'info' | 'debug';

/** A log that can be read: every line of whatever level, with everything that goes with it. */
export class RecordedLog implements RootLoggerService {
  readonly lines: { level: Level; text: string }[] = [];

  error = this.#recorder('error');
  warn = this.#recorder('warn');
  info = this.#recorder('info');
  debug = this.#recorder('debug');

  child(): this {
    return this;
  }

  /** All lines of the given levels in one text. */
  textOf(...levels: Level[]): string {
    return this.lines
      .filter(({ level }) => levels.includes(level))
      .map(({ text }) => text)
      .join('\n');
  }

  #recorder(level: Level) {
    return (message: string, meta?: Error | object) => {
      const details =
        meta instanceof Error ? `${meta.stack} ${meta.cause}` : meta;
      this.lines.push({
        level,
        text: `${message} ${JSON.stringify(details ?? {})}`,
      });
    };
  }
}
