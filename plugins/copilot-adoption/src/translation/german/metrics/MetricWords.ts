/** Title and meaning of metrics, by their ids. */
export type MetricWords = Record<string, { title: string; meaning: string }>;
