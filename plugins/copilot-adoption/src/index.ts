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
} from './legacy';
export { copilotAdoptionApiRef, copilotAdoptionOperatorApiRef } from './api';
export { copilotAdoptionTranslationRef } from './translation/translationRef';
