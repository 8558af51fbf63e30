import { Text } from '../translation';
import { Change } from './changeOf';
import { Format } from './createFormat';

const minus = '\u2212';

/** The size of a change without its direction, such as `12%`, `2.1 points` or `3`. */
export function formatAmount(
  change: Change,
  format: Format,
  text: Text,
): string {
  switch (change.kind) {
    case 'points':
      return text('figures.change.points', {
        amount: format.count(change.amount),
      });
    case 'absolute':
      return format.count(change.amount);
    default:
      return format.share(change.amount);
  }
}

/** The same with its sign, such as `+12%`. */
export function formatSigned(
  change: Change,
  format: Format,
  text: Text,
): string {
  const signs = { up: '+', down: minus, same: '±' };
  return `${signs[change.direction]}${formatAmount(change, format, text)}`;
}
