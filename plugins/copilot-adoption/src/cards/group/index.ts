export { EntityCopilotGroupCard } from './EntityCopilotGroupCard';
