export { demoPolicy as default } from './demoPolicyModule';
