export { EntityCopilotUserCard } from './EntityCopilotUserCard';
export type { EntityCopilotUserCardProps } from './EntityCopilotUserCard';
