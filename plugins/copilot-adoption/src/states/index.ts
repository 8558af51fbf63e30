export { ConfigurationExample } from './ConfigurationExample';
export { ErrorNotice } from './ErrorNotice';
export { explainError } from './explainError';
export { FirstSync } from './FirstSync';
export { NotAllowed } from './NotAllowed';
export { NotConfigured } from './NotConfigured';
export { Notice } from './Notice';
