import {
  Day,
  dayOfTime,
  daysBetween,
  formatDay,
} from 'backstage-plugin-copilot-adoption-common';
import { CopilotListSource, ListRequest } from '../../github/CopilotListSource';
import {
  CopilotReportSource,
  OpenedReport,
  ReportRequest,
} from '../../github/CopilotReportSource';
import { ScopeSettings } from '../../settings';

/** Lines of a report, or nothing, or a failure. */
export type Answer = object[] | 'none' | Error;

/** A GitHub that answers as it is told, and remembers what it was asked. */
export class ScriptedSource implements CopilotReportSource, CopilotListSource {
  /** Such as `octo-org users 3` for the users of three days ago, or `octo-org users window`. */
  readonly requests: string[] = [];
  answer: (
    request: string,
    signal: AbortSignal,
  ) => Answer | undefined | Promise<Answer | undefined> = () => undefined;

  /** The pages of a list, or a failure; one person has a seat unless told otherwise. */
  pages: (request: ListRequest) => object[] | Error = () => [
    {
      total_seats: 1,
      seats: [{ assignee: { id: 70001, login: 'avery-dev' } }],
    },
  ];

  constructor(private readonly now: () => number) {}

  async *list(scope: ScopeSettings, request: ListRequest) {
    const month =
      'month' in request ? ` ${formatDay(request.month).slice(0, 7)}` : '';
    this.requests.push(`${scope.slug} ${request.report}${month}`);
    const pages = this.pages(request);
    if (pages instanceof Error) {
      throw pages;
    }
    yield* pages;
  }

  async open(
    scope: ScopeSettings,
    request: ReportRequest,
    signal: AbortSignal,
  ): Promise<OpenedReport> {
    const today = dayOfTime(this.now());
    const what = 'day' in request ? today - request.day : 'window';
    const name = `${scope.slug} ${request.report} ${what}`;
    this.requests.push(name);
    await new Promise(resolve => setImmediate(resolve));
    signal.throwIfAborted();
    const answer =
      (await this.answer(name, signal)) ?? usualAnswer(request, today);
    if (answer instanceof Error) {
      throw answer;
    }
    return answer === 'none'
      ? { state: 'none' }
      : { state: 'ready', parts: onePart(answer) };
  }
}

/** Days are published after two days, and say the same for ever. */
function usualAnswer(request: ReportRequest, today: Day): Answer {
  if ('day' in request) {
    return request.day > today - 2
      ? 'none'
      : linesOf(request.report, request.day);
  }
  return daysBetween(today - 29, today - 2).flatMap(day =>
    linesOf(request.report, day),
  );
}

/** What a report says of a day; `prompts` tells versions of it apart. */
export function linesOf(
  report: ReportRequest['report'],
  day: Day,
  prompts = 7,
): object[] {
  const subject = { day: formatDay(day), organization_id: '4001' };
  const person = { ...subject, user_id: 70001, user_login: 'avery-dev' };
  switch (report) {
    case 'totals':
      return [{ ...subject, user_initiated_interaction_count: prompts }];
    case 'users':
      return [{ ...person, user_initiated_interaction_count: prompts }];
    default:
      return [{ ...person, team_id: 551, slug: 'platform' }];
  }
}

async function* onePart(lines: object[]) {
  yield onePiece(lines.map(line => `${JSON.stringify(line)}\n`).join(''));
}

async function* onePiece(text: string) {
  yield new TextEncoder().encode(text);
}
