import { createFormat } from './createFormat';
import { formatExact } from './formatExact';
import { formatValue } from './formatValue';

const format = createFormat('en-GB');

describe('formatValue', () => {
  it('writes shares as percentages, and counts exactly', () => {
    expect(formatValue(0.294, 'share', format)).toBe('29.4%');
    expect(formatValue(206.3, 'people', format)).toBe('206.3');
  });

  it('leaves out what is behind the point of many credits and minutes', () => {
    expect(formatValue(4133.9, 'credits', format)).toBe('4,134');
    expect(formatValue(481.6, 'minutes', format)).toBe('482');
    expect(formatValue(17.4, 'credits', format)).toBe('17.4');
    // Who looks closer is told all of it.
    expect(formatExact(4133.9, 'credits', format)).toBe('4,133.9');
  });
});
