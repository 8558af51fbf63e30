export { FilterBar } from './FilterBar';
export { ScopeSelect } from './ScopeSelect';
export { GranularityToggle } from './GranularityToggle';
export { PeriodPicker } from './PeriodPicker';
