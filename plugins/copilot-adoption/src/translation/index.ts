export { copilotMetricsTranslationRef } from './metricsTranslationRef';
export { copilotAdoptionTranslationRef } from './translationRef';
export { useText } from './useText';
export type { Text } from './useText';
