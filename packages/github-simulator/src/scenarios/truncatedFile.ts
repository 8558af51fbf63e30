import type { Scenario } from '../Scenario';

export const truncatedFile: Scenario = {
  name: 'truncated-file',
  description:
    'Every file that is not empty ends in the middle of its last line.',
  *lines(lines) {
    let held: string | undefined;
    for (const line of lines) {
      if (held !== undefined) {
        yield held;
      }
      held = line;
    }
    if (held !== undefined) {
      yield held.slice(0, held.length / 2);
    }
  },
};
