import { useApiHolder } from '@backstage/core-plugin-api';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { Subject } from 'backstage-plugin-copilot-adoption-common';
import useAsync from 'react-use/esm/useAsync';
import { MemberFilter, memberOf, subjectOf } from '../../filters';
import { useTeams } from '../../hooks';
import { useText } from '../../translation';

/** A team of the list, or the catalog group that a link named. */
export interface TeamOption {
  key: string;
  title: string;
  member: MemberFilter;
  licensedMembers: number | null;
}

/**
 * The teams to choose from. A group that is already chosen stands first, because the list itself holds GitHub's teams only.
 */
export function useTeamOptions(options: {
  scope: string;
  value?: MemberFilter;
  search: string;
  /** Nobody needs the list before it is opened or has to name a chosen team. */
  wanted: boolean;
}): { options: TeamOption[]; selected?: TeamOption; loading: boolean } {
  const { scope, value, search, wanted } = options;
  const first = useTeams(wanted ? scope : undefined);
  const isComplete = first.data?.nextCursor === null;
  const found = useTeams(
    wanted && !isComplete && search ? scope : undefined,
    search,
  );
  const teams = (!isComplete && search ? found : first).data?.items ?? [];
  const group = useGroupOption(scope, value);
  const listed = [...(group ? [group] : []), ...teams.flatMap(toOption)];
  const key = value && subjectOf(scope, value);
  return {
    options: listed,
    selected:
      value &&
      (listed.find(option => option.key === key) ?? {
        key: key!,
        title: value.name,
        member: value,
        licensedMembers: null,
      }),
    loading:
      wanted &&
      (first.loading || (Boolean(search) && !isComplete && found.loading)),
  };
}

function toOption(team: Subject): TeamOption[] {
  const member = memberOf(team.ref);
  return member
    ? [
        {
          key: team.ref,
          title: team.title,
          member,
          licensedMembers: team.licensedMembers,
        },
      ]
    : [];
}

function useGroupOption(
  scope: string,
  value: MemberFilter | undefined,
): TeamOption | undefined {
  const text = useText();
  const presentationApi = useApiHolder().get(entityPresentationApiRef);
  const name = value?.kind === 'group' ? value.name : undefined;
  const { value: presentation } = useAsync(
    async () => name && presentationApi?.forEntity(`group:${name}`).promise,
    [name, presentationApi],
  );
  if (!value || !name) {
    return undefined;
  }
  return {
    key: subjectOf(scope, value),
    title: text('filters.groupOption', {
      name: (presentation && presentation.primaryTitle) || name,
    }),
    member: value,
    licensedMembers: null,
  };
}
