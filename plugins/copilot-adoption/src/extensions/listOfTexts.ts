type Texts = string[] | undefined;

/** The schema of a configuration key that holds texts, or is left out. Written by hand so that the app's entry chunk needs no library for it. */
export const listOfTexts = {
  '~standard': {
    version: 1,
    vendor: 'backstage-plugin-copilot-adoption',
    types: undefined as { input: Texts; output: Texts } | undefined,
    validate: (value: unknown) =>
      isListOfTexts(value)
        ? { value }
        : { issues: [{ message: 'Expected a list of texts' }] },
    jsonSchema: {
      input: () => ({ type: 'array', items: { type: 'string' } }),
      output: () => ({ type: 'array', items: { type: 'string' } }),
    },
  },
} as const;

function isListOfTexts(value: unknown): value is Texts {
  return (
    value === undefined ||
    (Array.isArray(value) && value.every(item => typeof item === 'string'))
  );
}
