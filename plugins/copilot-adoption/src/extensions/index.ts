export { copilotAdoptionApi } from './api';
export { groupEntityCard, repositoryEntityCard } from './entityCards';
export { copilotPage, overviewSubPage } from './pages';
