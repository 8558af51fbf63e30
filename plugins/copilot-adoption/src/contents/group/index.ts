export { EntityCopilotGroupContent } from './EntityCopilotGroupContent';
