/**
 * Metric definitions, wire schemas and the typed client of Copilot Adoption for Backstage.
 *
 * @packageDocumentation
 */

export * from './client';
export * from './day';
export * from './metrics';
export * from './people';
export * from './permissions';
export * from './subjects';
export * from './sync';
export * from './wire';
