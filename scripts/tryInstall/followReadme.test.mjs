import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyCode, fileOf } from './applyCode.mjs';
import { readmeSteps } from './readmeSteps.mjs';

const readme = `## Install

### Backend

\`\`\`sh
yarn add one
\`\`\`

\`\`\`ts
// src/index.ts
backend.add(import('one'));
\`\`\`

### Frontend

\`\`\`sh
yarn add two
\`\`\`
`;

test('reads the steps below one heading', () => {
  assert.deepEqual(readmeSteps(readme, '### Backend'), [
    { language: 'sh', text: 'yarn add one\n' },
    { language: 'ts', text: "// src/index.ts\nbackend.add(import('one'));\n" },
  ]);
  assert.equal(readmeSteps(readme, '## Install').length, 3);
  assert.throws(() => readmeSteps(readme, '## Configure'), /no heading/);
});

test('adds a plugin to the backend before it starts', () => {
  const block = "// src/index.ts\nbackend.add(import('one'));\n";
  assert.equal(fileOf(block), 'src/index.ts');
  assert.equal(
    applyCode('const backend = create();\nbackend.start();', block),
    "const backend = create();\nbackend.add(import('one'));\nbackend.start();",
  );
});

const page = `const otherPage = (
  <Grid container>
    <Grid item></Grid>
  </Grid>
);
const groupPage = (
  <Layout>
    <Layout.Route path="/">
      <Grid container spacing={3}>
        <Grid item></Grid>
      </Grid>
    </Layout.Route>
  </Layout>
);`;

test('imports, and adds elements where the comments say', () => {
  const block = `// src/Page.tsx
import {
  Card,
} from 'one';

// in groupPage, inside <Grid container>
<Grid item>
  <Card />
</Grid>;

// in groupPage, inside <Layout>
<Layout.Route path="/copilot" />;
`;
  const changed = applyCode(page, block);
  assert.match(changed, /^import \{\n  Card,\n\} from 'one';\nconst otherPage/);
  assert.match(
    changed,
    /<Grid item><\/Grid>\n\s+<Grid item>\n  <Card \/>\n<\/Grid>\n<\/Grid>\n\s+<\/Layout.Route>\n\s+<Layout.Route path="\/copilot" \/>\n<\/Layout>/,
  );
});

test('refuses a place that is not there', () => {
  const block =
    '// src/Page.tsx\n// in userPage, inside <Grid container>\n<A />;';
  assert.throws(() => applyCode(page, block), /no <Grid> in userPage/);
});
