import { Day, parseDay } from 'backstage-plugin-copilot-adoption-common';
import { RepositoryRecord } from '../reports/records';
import { RepositoryDay } from '../reports/repositoryDay/RepositoryDay';

/** A day of repositories; what is not told about one of them is made up from its id. */
export function repositoryDay(
  repositories: (Partial<RepositoryRecord> & { repositoryId: number })[],
  day: Day = parseDay('2026-11-16'),
): RepositoryDay {
  const result = new RepositoryDay(day);
  for (const record of repositories) {
    result.add({
      day,
      scopeId: '4001001',
      name: `octo-org/repository-${record.repositoryId}`,
      visibility: 'PRIVATE',
      measures: [],
      ...record,
    });
  }
  return result;
}
