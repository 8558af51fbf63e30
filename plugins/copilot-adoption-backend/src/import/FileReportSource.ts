import {
  CopilotReportSource,
  OpenedReport,
  ReportRequest,
} from '../github/CopilotReportSource';
import { ScopeSettings } from '../settings';
import { DayImport } from './DayImport';
import { openFile } from './openFile';

/** Answers for GitHub out of files. */
export class FileReportSource implements CopilotReportSource {
  readonly #files: DayImport['files'];

  constructor(files: DayImport['files']) {
    this.#files = files;
  }

  async open(
    _scope: ScopeSettings,
    { report }: ReportRequest,
  ): Promise<OpenedReport> {
    const paths = (this.#files as Record<string, string[]>)[report] ?? [];
    return paths.length === 0
      ? { state: 'none' }
      : { state: 'ready', parts: openAll(paths) };
  }
}

async function* openAll(paths: readonly string[]) {
  for (const path of paths) {
    yield await openFile(path);
  }
}
