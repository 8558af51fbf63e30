/** The schema of a configuration key that holds one of some words, or is left out. Written by hand so that the app's entry chunk needs no library for it. */
export function optionalChoice<Choice extends string>(
  choices: readonly Choice[],
) {
  const jsonSchema = () => ({ type: 'string', enum: choices });
  return {
    '~standard': {
      version: 1,
      vendor: 'backstage-plugin-copilot-adoption',
      types: undefined as
        | { input: Choice | undefined; output: Choice | undefined }
        | undefined,
      validate: (value: unknown) => {
        const chosen = choices.find(choice => choice === value);
        return chosen !== undefined || value === undefined
          ? { value: chosen }
          : { issues: [{ message: `Expected one of ${choices.join(', ')}` }] };
      },
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  } as const;
}
