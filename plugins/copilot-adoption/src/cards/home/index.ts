export { HomePageCopilotContent } from './HomePageCopilotContent';
export type { HomePageCopilotContentProps } from './HomePageCopilotContent';
