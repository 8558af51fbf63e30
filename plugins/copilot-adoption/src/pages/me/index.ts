export { MyCopilotPage } from './MyCopilotPage';
