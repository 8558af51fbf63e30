export * from './metrics';
export * from './scopes';
export * from './series';
export * from './subjects';
export * from './sync';
