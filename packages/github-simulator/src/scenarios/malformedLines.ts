import type { Scenario } from '../Scenario';

export const malformedLines: Scenario = {
  name: 'malformed-lines',
  description: 'Each record is followed by two lines that cannot be read.',
  *lines(lines) {
    for (const line of lines) {
      yield line;
      yield `${line.slice(0, line.length / 2)}\n`;
      yield '42\n';
    }
  },
};
