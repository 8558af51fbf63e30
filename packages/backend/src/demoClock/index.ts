export { demoClock as default } from './demoClock';
