export {
  formatOpenMetrics,
  formatPlainText,
  openMetricsType,
  plainTextType,
} from './formatOpenMetrics';
export { OpenMetrics } from './OpenMetrics';
export { prefersPlainText } from './prefersPlainText';
