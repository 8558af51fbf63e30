/** What a model is called on a bill, such as `Claude Sonnet 4.6` and `GPT-5.4`. */
export function modelTitle(id: string): string {
  const [family, ...rest] = id.split('-');
  return family === 'gpt'
    ? ['GPT', ...rest].join('-')
    : [family, ...rest].map(capitalize).join(' ');
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
