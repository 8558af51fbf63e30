export * from './filterParams';
export * from './Filters';
export * from './View';
