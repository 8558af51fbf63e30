import { SeriesResponse } from 'backstage-plugin-copilot-adoption-common';
import { ValueReason } from '../../charts';
import { seriesOf } from '../../components/seriesOf';
import { Format } from '../../format';
import { Text } from '../../translation';
import { FunnelStep } from './funnelSteps';

/** A step with its figures in words. */
export interface FunnelRow {
  name: FunnelStep['name'] | 'everUsed';
  /** Null where the note says why. */
  people: number | null;
  /** What part of the step before. */
  part?: string;
  note?: string;
}

/** Who has ever used a seat, with the seats of the list that tells it. */
export interface EverUsedRow extends FunnelRow {
  of?: { seats: number; day: string };
}

/** The steps that metrics tell. */
export function funnelRows(options: {
  steps: readonly FunnelStep[];
  response: SeriesResponse;
  text: Text;
  format: Format;
  stateText: (value: ValueReason) => string | undefined;
}): FunnelRow[] {
  const { steps, response, text, format, stateText } = options;
  return steps.map(step => {
    const count = seriesOf(response, step.count);
    const share = seriesOf(response, step.share ?? '')?.total ?? null;
    const people = count?.total ?? null;
    return {
      name: step.name,
      people,
      // Why the share is not known, the step before says: its people are not.
      part:
        step.of && share !== null
          ? text(`adoption.funnel.${step.of}`, { share: format.share(share) })
          : undefined,
      note:
        people === null
          ? stateText({
              state: count?.totalState ?? 'missing',
              reason: count?.reason,
            })
          : undefined,
    };
  });
}
