/**
 * Shows GitHub Copilot adoption in Backstage: the default export is for the new frontend system,
 * `copilotAdoptionPlugin` and the components beside it are for legacy apps.
 *
 * @packageDocumentation
 */

export { copilotAdoptionFrontendPlugin as default } from './plugin';
export {
  copilotAdoptionPlugin,
  CopilotAdoptionPage,
  EntityCopilotGroupCard,
  EntityCopilotGroupContent,
  EntityCopilotRepositoryCard,
  EntityCopilotUserCard,
  HomePageCopilot,
} from './legacy';
export type { HomePageCopilotContentProps } from './cards/home';
export type { EntityCopilotUserCardProps } from './cards/user';
export { copilotAdoptionApiRef, copilotAdoptionOperatorApiRef } from './api';
export { copilotAdoptionTranslationRef } from './translation/translationRef';
