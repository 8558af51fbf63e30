import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  chooseEntityScope,
  Day,
  dayOfTime,
  formatDay,
  getMetric,
  monthStartOf,
  SubjectRef,
} from 'backstage-plugin-copilot-adoption-common';
import { findKnownScopes, refOfScope } from '../metrics/subjects/KnownScope';
import { describeMonth, monthName, summaryMetrics } from './describeMonth';
import { findTeamGroups, TeamGroup } from './findTeamGroups';
import { NotificationSource, NotificationTools } from './NotificationSource';
import { Message } from './Notifier';
import { pageLink } from './pageLink';

/** So many full days after its end GitHub does not change a month any more. */
const settlingDays = 4;

/** Tells the groups of the catalog about the last month of their GitHub teams, above the group-size floor. */
export const tellTeamSummary: NotificationSource = async (tools, signal) => {
  const { db, settings, clock, auth, notifier } = tools;
  const today = dayOfTime(clock.now());
  const to = monthStartOf(today) - 1;
  if (!settings.notifications.teamSummary || today - to <= settlingDays) {
    return;
  }
  const credentials = await auth.getOwnServiceCredentials();
  const known = await findKnownScopes({ db, scopes: settings.scopes });
  for (const group of await findTeamGroups(tools)) {
    signal.throwIfAborted();
    const scope = chooseEntityScope(settings.scopes, { slug: group.team });
    const found = known.find(each => each.settings === scope);
    if (found) {
      await notifier.tell({
        key: {
          scope_id: found.id,
          kind: 'teamSummary',
          subject: group.ref,
        },
        occasion: formatDay(to).slice(0, 7),
        compose: () =>
          summarize({
            ...tools,
            group,
            scope: found.settings,
            to,
            credentials,
          }),
      });
    }
  }
};

/** Asks for both months as a reader of the group would, each by itself: the floor decides about what is asked for. */
async function summarize(
  options: Pick<NotificationTools, 'metrics' | 'settings'> & {
    group: TeamGroup;
    scope: Parameters<typeof refOfScope>[0];
    to: Day;
    credentials: BackstageCredentials;
  },
): Promise<Message | 'nothing' | 'later'> {
  const { metrics, settings, group, scope, to, credentials } = options;
  const { kind, slug, host } = scope;
  const subject: SubjectRef = {
    scope: { kind, slug, host },
    member: { kind: 'group', name: group.name },
  };
  const readMonth = async (last: Day) => {
    const { series } = await metrics.getSeries(
      {
        subjects: [subject],
        metrics: summaryMetrics.map(getMetric),
        from: monthStartOf(last),
        to: last,
        granularity: 'month',
        where: {},
        comparePrevious: false,
      },
      { credentials },
    );
    return series;
  };
  const month = await readMonth(to);
  const [people] = month;
  if (people.values[0] === null) {
    return people.states[0] === 'missing' ? 'later' : 'nothing';
  }
  const from = monthStartOf(to);
  const before = await readMonth(from - 1);
  return {
    recipients: group.recipients,
    payload: {
      title: `GitHub Copilot in ${group.title}, ${monthName(to)}`,
      description: describeMonth(month, before, from - 1),
      link: pageLink(settings.notifications, 'overview', {
        scope: refOfScope(scope),
        group: group.name,
        from: formatDay(from),
        to: formatDay(to),
      }),
      severity: 'low',
    },
  };
}
