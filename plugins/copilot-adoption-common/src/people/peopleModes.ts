/**
 * How people are kept.
 *
 * - `named`: under GitHub's id, with their login
 * - `pseudonymous`: under a keyed hash of the id, with a keyed hash of the login
 * - `aggregate`: under a keyed hash of the id, and only as long as trailing windows need them
 *
 * @public
 */
export const peopleModes = ['named', 'pseudonymous', 'aggregate'] as const;

/** @public */
export type PeopleMode = (typeof peopleModes)[number];
