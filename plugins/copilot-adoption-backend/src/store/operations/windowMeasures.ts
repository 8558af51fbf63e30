/** Matches the measures that a 28-day report brings; they are not a part of the day that they are stored under. */
export const windowMeasures = 'feature_engagement.%';
