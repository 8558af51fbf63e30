/**
 * What modules and policies need to work with the backend of Copilot Adoption.
 *
 * @packageDocumentation
 */

export { clockServiceRef, systemClock, type Clock } from './clock';
export * from './extensions';
export {
  repositoryResourceRef,
  scopeResourceRef,
  teamResourceRef,
  type RepositoryResource,
  type ScopeResource,
  type Selects,
  type TeamResource,
} from './resources';
