export { copilotAdoptionApi, copilotAdoptionOperatorApi } from './api';
export { groupEntityCard, repositoryEntityCard } from './entityCards';
export { groupEntityContent } from './entityContents';
export { copilotPage, copilotSubPages } from './pages';
