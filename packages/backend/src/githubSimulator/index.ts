export { githubSimulator as default } from './githubSimulator';
export { quietHttpRouter } from './quietHttpRouter';
