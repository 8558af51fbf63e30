export * from './features';
export * from './formulaOf';
export * from './measures';
export * from './MetricDefinition';
export * from './Quantity';
export * from './registry';
export * from './reportHistory';
export * from './seriesBreaks';
