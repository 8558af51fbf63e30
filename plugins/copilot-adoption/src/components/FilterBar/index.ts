export { FilterBar } from './FilterBar';
export { ScopeSelect } from './ScopeSelect';
