export { copilotAdoptionApi, copilotAdoptionOperatorApi } from './api';
export {
  groupEntityCard,
  repositoryEntityCard,
  userEntityCard,
} from './entityCards';
export { groupEntityContent } from './entityContents';
export { copilotPage, copilotSubPages } from './pages';
