import { ScopeSettings } from '../settings';

/** A configured scope under its id in the store. */
export interface SyncScope extends ScopeSettings {
  id: number;
}
