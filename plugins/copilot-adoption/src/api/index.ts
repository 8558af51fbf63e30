export { copilotAdoptionApiRef } from './copilotAdoptionApiRef';
export { createLazyClient } from './createLazyClient';
