export { InScope } from './InScope';
export { ScopeQuestion } from './ScopeQuestion';
