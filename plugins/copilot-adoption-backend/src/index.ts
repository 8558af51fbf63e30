/**
 * Keeps a permanent history of GitHub Copilot adoption and answers questions about it.
 *
 * @packageDocumentation
 */

export { clockServiceRef, type Clock } from './clock';
export { copilotAdoptionPlugin as default } from './plugin';
