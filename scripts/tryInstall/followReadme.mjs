import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { applyCode, fileOf } from './applyCode.mjs';
import { readmeSteps } from './readmeSteps.mjs';

const chapters = {
  backend: '### Backend',
  new: '### Frontend, new system',
  legacy: '### Frontend, legacy system',
};

/** What a chapter says of apps that are made otherwise than this one. */
const otherApps = {
  // `app.packages: all` is what a new app has.
  new: ['packages/app/src/App.tsx'],
  legacy: ['packages/app/src/components/home/HomePage.tsx'],
};

/** Does in a new app what the README says, and nothing else; `files` are the packed packages by name. */
export async function followReadme({ folder, legacy, files, run }) {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const frontend = legacy ? 'legacy' : 'new';
  for (const chapter of ['backend', frontend]) {
    const skipped = otherApps[chapter] ?? [];
    for (const { language, text } of readmeSteps(readme, chapters[chapter])) {
      if (language === 'sh') {
        await runCommands(text, { folder, files, run });
      } else if (/^tsx?$/.test(language) && !skipped.includes(fileOf(text))) {
        await changeFile(text, folder);
      }
    }
  }
  await configure(readme, folder);
}

async function runCommands(text, { folder, files, run }) {
  for (const line of text.trim().split('\n')) {
    const [command, ...args] = line.split(' ');
    const fromFiles = args.map(arg =>
      files[arg] ? `${arg}@file:${files[arg]}` : arg,
    );
    await run(command, fromFiles, { cwd: folder });
  }
}

async function changeFile(block, folder) {
  const file = join(folder, fileOf(block));
  await writeFile(file, applyCode(await readFile(file, 'utf8'), block));
}

/** The first example of the configuration, as a file that Backstage reads by itself. */
async function configure(readme, folder) {
  const [example] = readmeSteps(readme, '## Configure').filter(
    ({ language }) => language === 'yaml',
  );
  await writeFile(join(folder, 'app-config.local.yaml'), example.text);
}
