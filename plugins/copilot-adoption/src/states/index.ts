export { ConfigurationExample } from './ConfigurationExample';
export { ErrorNotice } from './ErrorNotice';
export { FirstSync } from './FirstSync';
export { NotConfigured } from './NotConfigured';
export { Notice } from './Notice';
