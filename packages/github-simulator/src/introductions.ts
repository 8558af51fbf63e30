import { toDayNumber } from './days';

/**
 * The day from which GitHub's reports carry something, after GitHub's changelog.
 * Before its day a field is absent, not zero.
 */
export const introductions = {
  planMode: '2026-03-02',
  /** CLI activity joins the counters and the feature, language and model rows. */
  cliInTotals: '2026-04-10',
  cloudAgentUsers: '2026-04-10',
  codeReviewUsers: '2026-04-10',
  adoptionPhases: '2026-05-29',
  serverSideUsers: '2026-06-15',
  aiCredits: '2026-06-19',
  cliSuggestedLines: '2026-07-02',
  reviewCycles: '2026-07-07',
  copilotApp: '2026-07-17',
  repositories: '2026-07-17',
  copilotAppInTotals: '2026-07-28',
  thirdPartyAgents: '2026-08-07',
  vscodeAgent: '2026-09-11',
  customizations: '2026-09-17',
  phasePopulation: '2026-09-17',
  featureEngagement: '2026-09-17',
  reviewTimes: '2026-09-25',
};

export type Introduction = keyof typeof introductions;

const names = Object.keys(introductions) as Introduction[];
const firstDays = new Map(
  names.map(name => [name, toDayNumber(introductions[name])]),
);

/** What the reports of one day carry. */
export type Introduced = Readonly<Record<Introduction, boolean>>;

export function introducedBy(day: number): Introduced {
  const entries = names.map(name => [name, day >= firstDays.get(name)!]);
  return Object.fromEntries(entries) as Introduced;
}
