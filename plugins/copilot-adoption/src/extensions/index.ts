export { copilotAdoptionApi, copilotAdoptionOperatorApi } from './api';
export {
  groupEntityCard,
  repositoryEntityCard,
  userEntityCard,
} from './entityCards';
export { groupEntityContent } from './entityContents';
export { homePageWidget } from './homePageWidget';
export { copilotPage, copilotSubPages } from './pages';
