export * from './peopleModes';
