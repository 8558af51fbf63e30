import { SubjectKind } from '../subjects/SubjectRef';

/** Subjects that GitHub publishes totals for. */
export const scopesOnly = [
  'enterprise',
  'organization',
] as const satisfies readonly SubjectKind[];

/** Subjects of which GitHub reports pull requests. */
export const scopesAndRepositories = [...scopesOnly, 'repository'] as const;

/** Subjects whose figures are counted from the people in them. */
export const groupsOfPeople = [
  'team',
  'group',
] as const satisfies readonly SubjectKind[];

/** Subjects whose seats are counted every day. */
export const seatHolders = [
  ...scopesOnly,
  'team',
] as const satisfies readonly SubjectKind[];

/** Every subject that stands for several people. */
export const everybody = [...scopesOnly, ...groupsOfPeople] as const;

/** Every subject that people are behind, be it a single one. */
export const anybody = [...everybody, 'user'] as const;

/** Single people alone. */
export const usersOnly = ['user'] as const satisfies readonly SubjectKind[];
