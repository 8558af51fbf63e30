export { githubSimulator as default } from './githubSimulator';
