import {
  SubjectsQuery,
  SubjectsResponse,
} from 'backstage-plugin-copilot-adoption-common';

const logins = ['avery-dev', 'blake-ops', 'casey-web', 'drew-data'];

/** Four members of any team. */
export function fakeMembers(query: SubjectsQuery): SubjectsResponse {
  return {
    items: logins.map(login => ({
      ref: `${query.scope}/user:${login}`,
      kind: 'user',
      title: login,
      firstDay: '2025-12-01',
      lastDay: '2026-11-18',
      parent: null,
      licensedMembers: null,
    })),
    nextCursor: null,
    membersOf: '2026-11-16',
  };
}
