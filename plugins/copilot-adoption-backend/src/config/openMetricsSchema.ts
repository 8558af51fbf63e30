import { dimensions } from 'backstage-plugin-copilot-adoption-common';
import { z } from 'zod';
import { PeopleSettings } from '../people/PeopleSettings';
import { openMetricsLabels, openMetricsUsers } from '../settings';
import { shortestKey } from './peopleSettings';
import { section } from './section';

/** What other systems may collect; nothing of single people unless it is switched on. */
export const openMetricsSchema = section({
  labels: z.array(z.enum(openMetricsLabels)).default([]),
  teams: z.boolean().default(true),
  teamSplits: z.boolean().default(false),
  users: z.enum(openMetricsUsers).default('none'),
  maxSeries: z.int().min(1).default(10_000),
}).prefault({});

type OpenMetrics = z.infer<typeof openMetricsSchema>;

/** Checks the keys about OpenMetrics that depend on each other, and on how people are kept. */
export function checkOpenMetrics(
  value: PeopleSettings & { openMetrics: OpenMetrics },
  context: z.RefinementCtx,
) {
  const complain = (path: string[], message: string) =>
    context.addIssue({ code: 'custom', message, path });
  checkUsers(value, complain);
  checkTeamSplits(value.openMetrics, complain);
}

type Complain = (path: string[], message: string) => void;

function checkUsers(
  {
    people,
    pseudonymKey,
    openMetrics: { users },
  }: PeopleSettings & { openMetrics: OpenMetrics },
  complain: Complain,
) {
  const path = ['openMetrics', 'users'];
  if (users === 'none') {
    return;
  }
  if (people === 'aggregate') {
    complain(
      path,
      `must be 'none' where copilotAdoption.people is 'aggregate', because nobody is told of alone then, got '${users}'`,
    );
  } else if (users !== 'hash' && people !== 'named') {
    complain(
      path,
      `must be 'none' or 'hash' where copilotAdoption.people is '${people}', because ids and logins are not kept, got '${users}'`,
    );
  } else if (users === 'hash' && people === 'named' && !pseudonymKey) {
    complain(
      ['pseudonymKey'],
      `is required where copilotAdoption.openMetrics.users is 'hash', a secret of at least ${shortestKey} characters`,
    );
  }
}

function checkTeamSplits(
  { teamSplits, teams, labels }: OpenMetrics,
  complain: Complain,
) {
  const path = ['openMetrics', 'teamSplits'];
  if (teamSplits && !teams) {
    complain(path, 'needs copilotAdoption.openMetrics.teams');
  }
  if (teamSplits && !dimensions.some(each => labels.includes(each))) {
    complain(
      path,
      `needs one of ${dimensions.join(
        ', ',
      )} in copilotAdoption.openMetrics.labels`,
    );
  }
}
