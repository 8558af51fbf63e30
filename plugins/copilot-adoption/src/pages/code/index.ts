export { CodePage } from './CodePage';
