export * from './Day';
export * from './Granularity';
