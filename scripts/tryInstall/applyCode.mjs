/**
 * Does to a source file what a block of a README says: its imports go to the top, and what follows a comment like
 * `// in groupPage, inside <Grid container>` goes to the end of that element. Code below no such comment goes before
 * the line that starts the backend.
 */
export function applyCode(source, block) {
  const { imports, insertions, statements } = readBlock(block);
  const inserted = insertions.reduce(insertInto, source);
  const started = insertStatements(inserted, statements);
  return [...imports, started].join('\n');
}

/** The file that a block belongs to: its first line is a comment with the path. */
export function fileOf(block) {
  const [, file] = /^\/\/ (\S+\.tsx?)\n/.exec(block) ?? [];
  return file;
}

const place = /^\/\/ (?:in (\w+), )?inside <([\w.]+)(?: [^>]*)?>$/;

function readBlock(block) {
  const [, ...lines] = block.split('\n');
  const parts = lines.join('\n').split(/^(?=\/\/ )/m);
  const head = parts[0].startsWith('// ') ? '' : parts.shift();
  const imports = head.match(/^import [^(]*?;$/gms) ?? [];
  const insertions = parts.map(part => {
    const [comment, ...code] = part.trim().split('\n');
    const [, owner, tag] = place.exec(comment) ?? [];
    if (!tag) {
      throw new Error(`"${comment}" does not say inside what`);
    }
    return { owner, tag, code: code.join('\n').replace(/;$/, '') };
  });
  const statements = imports.reduce((rest, one) => rest.replace(one, ''), head);
  return { imports, insertions, statements: statements.trim() };
}

function insertInto(source, { owner, tag, code }) {
  const from = owner ? source.indexOf(`const ${owner} =`) : 0;
  const end = from < 0 ? -1 : endOfElement(source, tag, from);
  if (end < 0) {
    throw new Error(`There is no <${tag}>${owner ? ` in ${owner}` : ''}`);
  }
  return `${source.slice(0, end)}${code}\n${source.slice(end)}`;
}

/** Where the first element of that name closes. */
function endOfElement(source, tag, from) {
  const name = tag.replace('.', '\\.');
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tags.lastIndex = from;
  let depth = 0;
  for (let found = tags.exec(source); found; found = tags.exec(source)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) {
      return found.index;
    }
  }
  return -1;
}

function insertStatements(source, statements) {
  return statements
    ? source.replace('backend.start();', `${statements}\nbackend.start();`)
    : source;
}
