import { toIsoDay } from '../days';
import { introducedBy, type Introduced } from '../introductions';
import { modelsOn } from '../records/models';
import type { Story } from './Story';
import { workloadOn } from './workload';

/** What a day is like for everybody. */
export interface Conditions {
  day: number;
  iso: string;
  workload: number;
  introduced: Introduced;
  models: readonly (readonly [string, number])[];
  /** How far each newer surface has spread, 0 to 1. */
  agents: number;
  cli: number;
  cloudAgent: number;
  app: number;
}

/** Rises smoothly from 0 to 1 between two shares of the story. */
function spreadBetween(from: number, to: number, share: number): number {
  const progress = Math.min(1, Math.max(0, (share - from) / (to - from)));
  return progress * progress * (3 - 2 * progress);
}

export function conditionsOn(day: number, story: Story): Conditions {
  const share = story.shareOf(day);
  return {
    day,
    iso: toIsoDay(day),
    workload: workloadOn(day),
    introduced: introducedBy(day),
    models: modelsOn(day),
    agents: 0.2 + 0.8 * spreadBetween(0.05, 0.9, share),
    cli: 0.06 + 0.94 * spreadBetween(0.25, 1, share),
    cloudAgent: 0.1 + 0.9 * spreadBetween(0.35, 1, share),
    app: spreadBetween(0.5, 1, share),
  };
}
