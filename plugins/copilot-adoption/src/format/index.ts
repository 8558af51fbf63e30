export { changeOf, isIncompleteSum } from './changeOf';
export type { Change, ComparedMetric } from './changeOf';
export { createFormat } from './createFormat';
export type { Format } from './createFormat';
export { formatAmount, formatSigned } from './formatChange';
export { formatValue } from './formatValue';
export { joinCsv } from './joinCsv';
export { readerLocale } from './readerLocale';
export { downloadFile } from './downloadFile';
