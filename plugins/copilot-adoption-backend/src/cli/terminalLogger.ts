import { RootLoggerService } from '@backstage/backend-plugin-api';
import { Terminal } from './Terminal';

/** Tells an operator what goes wrong, and nothing else: a command reports its progress itself. */
export function terminalLogger(terminal: Terminal): RootLoggerService {
  const report = (message: string, meta?: Error | object) =>
    terminal.report(
      meta instanceof Error ? `${message} ${meta.message}` : message,
    );
  const logger: RootLoggerService = {
    error: report,
    warn: report,
    info() {},
    debug() {},
    child: () => logger,
  };
  return logger;
}
