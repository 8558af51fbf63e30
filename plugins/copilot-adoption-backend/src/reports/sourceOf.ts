import { Quantity } from 'backstage-plugin-copilot-adoption-common';
import { counterSources } from './fields/counterSources';
import { publishedFigures } from './figuresOf';
import { measurePaths } from './fields/measurePaths';
import { flagSource } from './fields/readFlags';
import { legacySource } from './legacy/legacyFields';
import { billField } from './parseBillItem';
import { totalsFields } from './parseTotalsRecord';
import { windowFields } from './fields/windowFields';

const measureSources = new Map([
  ...measurePaths(totalsFields),
  ...measurePaths(windowFields),
]);

/** The field that tells when a seat was granted. */
export const grantSource = 'seats[].created_at';

/** The field of GitHub's reports that a quantity comes from, in GitHub's own words. */
export function sourceOf(quantity: Quantity): string {
  switch (quantity.from) {
    case 'counter': {
      const field = counterSources[quantity.counter];
      return quantity.features ? `totals_by_feature[].${field}` : field;
    }
    case 'published':
      return publishedFigures[quantity.days];
    case 'people':
    case 'active':
    case 'trailing':
      return flagSource(quantity.flag);
    case 'licensed':
      return 'user_id of user-teams';
    case 'seats':
    case 'seated':
      return 'seats[].assignee';
    case 'seatUse':
      return quantity.use === 'ending'
        ? 'seats[].pending_cancellation_date'
        : 'seats[].last_activity_at';
    case 'seatPrice':
      return 'seats[].plan_type';
    case 'credits':
      return 'ai_credits_used';
    case 'bill':
      return billField(quantity.figure);
    case 'subscription':
      return `seat_breakdown.${quantity.figure}`;
    case 'legacy':
      return legacySource(quantity.surface, quantity.figure);
    default:
      return sourceOfMeasure(quantity.measure);
  }
}

/** A measure that ends in a value of GitHub's comes from the same field as all that begin alike. */
function sourceOfMeasure(name: string): string {
  const beginning = name.slice(0, name.indexOf(':') + 1);
  return measureSources.get(name) ?? measureSources.get(beginning) ?? name;
}
