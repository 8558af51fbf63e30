import { ExposedFamily } from '../ExposedFamily';

/** What samples are of, in the order in which they are kept. */
export const keptFirst = [
  'whole',
  'teams',
  'splits',
  'splitsOfTeams',
  'users',
] as const;

/** How many samples of usage there are of what, in that order; nothing of what there are none of. */
export function partsOf(families: readonly ExposedFamily[]) {
  const count = (part: RegExp, isOfTeam: boolean) =>
    families
      .filter(({ name }) => part.test(name))
      .flatMap(({ samples }) => samples)
      .filter(({ labels }) => 'team' in labels === isOfTeam).length;
  const whole =
    /^copilot_adoption_(?!user_|value_|openmetrics_|ledger_|report_|sync_|github_)(?!.*_by_)/;
  const counts: Record<(typeof keptFirst)[number], number> = {
    whole: count(whole, false),
    teams: count(whole, true),
    splits: count(/_by_/, false),
    splitsOfTeams: count(/_by_/, true),
    users: count(/^copilot_adoption_user_/, false),
  };
  return Object.fromEntries(
    Object.entries(counts).filter(([, samples]) => samples > 0),
  ) as typeof counts;
}
