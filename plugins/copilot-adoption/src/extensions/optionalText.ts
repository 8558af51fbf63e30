type OptionalText = string | undefined;

/** The schema of a configuration key that holds a text, or is left out. Written by hand so that the app's entry chunk needs no library for it. */
export const optionalText = {
  '~standard': {
    version: 1,
    vendor: 'backstage-plugin-copilot-adoption',
    types: undefined as
      | { input: OptionalText; output: OptionalText }
      | undefined,
    validate: (value: unknown) =>
      value === undefined || typeof value === 'string'
        ? { value: value as OptionalText }
        : { issues: [{ message: 'Expected a text' }] },
    jsonSchema: {
      input: () => ({ type: 'string' }),
      output: () => ({ type: 'string' }),
    },
  },
} as const;
