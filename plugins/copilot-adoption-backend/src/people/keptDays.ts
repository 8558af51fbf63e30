import { RetentionSettings } from '../settings';
import { fewestPeopleDays, PeopleSettings } from './PeopleSettings';

/** How many days back what is kept: in aggregate, nothing of single people longer than windows need it. */
export function keptDays({
  people,
  retention,
}: Pick<PeopleSettings, 'people'> & {
  retention: RetentionSettings;
}): RetentionSettings {
  if (people !== 'aggregate') {
    return retention;
  }
  const limit = (days: number) => Math.min(days, fewestPeopleDays);
  return {
    people: limit(retention.people),
    peopleBreakdowns: limit(retention.peopleBreakdowns),
    memberships: limit(retention.memberships),
    seats: limit(retention.seats),
    raw: 0,
    legacy: retention.legacy,
  };
}
