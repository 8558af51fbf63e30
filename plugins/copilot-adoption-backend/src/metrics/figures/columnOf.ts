import { Quantity } from 'backstage-plugin-copilot-adoption-common';
import { ActiveDayRow, ActivityDayRow } from '../../store/tables';

const published = {
  1: 'published_daily',
  7: 'published_weekly',
  28: 'published_monthly',
} as const;

/** The column of `activity_days` that holds a quantity, if one does. */
export function activityColumn(
  quantity: Quantity,
): keyof ActivityDayRow | undefined {
  switch (quantity.from) {
    case 'counter':
      return quantity.counter;
    case 'published':
      return published[quantity.days];
    case 'people':
    case 'active':
      return quantity.flag ? `${quantity.flag}_people` : 'people';
    case 'licensed':
      return 'licensed_members';
    case 'credits':
      return 'credits';
    default:
      return undefined;
  }
}

/** The column of `active_days` that holds a quantity, if one does. */
export function activeColumn(
  quantity: Quantity,
): keyof ActiveDayRow | undefined {
  if (quantity.from === 'seats') {
    return 'seats';
  }
  if (quantity.from === 'seated') {
    return 'seated_monthly_people';
  }
  if (quantity.from !== 'trailing') {
    return undefined;
  }
  const window = quantity.days === 7 ? 'weekly' : 'monthly';
  return quantity.flag
    ? `${window}_${quantity.flag}_people`
    : `${window}_people`;
}
