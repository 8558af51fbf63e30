import { Day, parseDay } from '../day/Day';
import { MetricDefinition } from './MetricDefinition';

/**
 * A day on which GitHub changed what its numbers contain, so that values before and after must not be compared blindly.
 *
 * @public
 */
export interface SeriesBreak {
  code: string;
  day: Day;
  /** One English sentence, the fallback where the reader's language has none. */
  title: string;
  /** Families of metrics whose series it touches. */
  families: readonly MetricDefinition['family'][];
}

/**
 * GitHub's known breaks, from its changelog.
 *
 * @public
 */
export const seriesBreaks: readonly SeriesBreak[] = [
  {
    code: 'plan-mode',
    day: parseDay('2026-03-02'),
    title: 'Plan mode is counted apart from custom mode',
    families: ['surfaces', 'code'],
  },
  {
    code: 'cli-in-totals',
    day: parseDay('2026-04-10'),
    title: 'CLI activity joins the totals',
    families: ['surfaces', 'code'],
  },
  {
    code: 'server-side-users',
    day: parseDay('2026-06-15'),
    title: 'People known only to GitHub’s servers join the active people',
    families: ['adoption'],
  },
  {
    code: 'ai-credits',
    day: parseDay('2026-06-19'),
    title: 'AI credits are reported per person',
    families: ['cost'],
  },
  {
    code: 'accuracy-2026-07',
    day: parseDay('2026-07-02'),
    title: 'CLI lines, editors and credits are attributed more completely',
    families: ['surfaces', 'code', 'cost'],
  },
  {
    code: 'app-in-totals',
    day: parseDay('2026-07-28'),
    title: 'The Copilot app joins totals and active people',
    families: ['adoption', 'surfaces', 'code'],
  },
  {
    code: 'agent-undercount',
    day: parseDay('2026-10-06'),
    title:
      'GitHub announces that agent prompts and lines were undercounted since summer',
    families: ['surfaces', 'code'],
  },
];
