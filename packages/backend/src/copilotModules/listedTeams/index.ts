export { listedTeamsModule as default } from './listedTeamsModule';
