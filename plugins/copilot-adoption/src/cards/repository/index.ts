export { EntityCopilotRepositoryCard } from './EntityCopilotRepositoryCard';
