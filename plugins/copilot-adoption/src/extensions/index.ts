export { copilotAdoptionApi } from './api';
export { groupEntityCard } from './entityCards';
export { copilotPage, overviewSubPage } from './pages';
