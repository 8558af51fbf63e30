export { InScope } from './InScope';
export { ScopeQuestion } from './ScopeQuestion';
export { useAskedScope } from './useAskedScope';
export type { AskedScope } from './useAskedScope';
