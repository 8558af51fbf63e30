export { tokenFilesModule as default } from './tokenFilesModule';
