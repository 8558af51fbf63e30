export { copilotAdoptionApiRef } from './copilotAdoptionApiRef';
export { copilotAdoptionOperatorApiRef } from './copilotAdoptionOperatorApiRef';
export { createLazyClient } from './createLazyClient';
