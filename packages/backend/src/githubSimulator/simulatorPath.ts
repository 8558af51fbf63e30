/** Where the simulated GitHub answers. */
export const simulatorPath = '/simulated-github';
