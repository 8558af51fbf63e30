import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(resolvePackagePath('backend'), '../..');
const text = readFileSync(join(root, 'docs/extend.md'), 'utf8');
const examples = [...text.matchAll(/```ts\n\/\/ (.*)\n([^]*?)```/g)].map(
  ([, file, code]) => ({ file, code }),
);

describe('docs/extend.md', () => {
  it.each(examples)('shows the code of $file as it is', ({ file, code }) => {
    expect(readFileSync(join(root, file), 'utf8')).toContain(code);
  });

  it('has no other code', () => {
    expect(examples).toHaveLength(text.split('```ts\n').length - 1);
    expect(examples.length).toBeGreaterThan(3);
  });
});
