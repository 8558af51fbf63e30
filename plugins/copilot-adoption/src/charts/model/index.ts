export * from './axisTicks';
export * from './blankReason';
export * from './ChartModel';
export * from './chartRows';
export * from './spreadLabels';
export * from './surfaces';
export * from './tentative';
export * from './valueScale';
