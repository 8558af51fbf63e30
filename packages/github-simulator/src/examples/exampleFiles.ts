import { stringify } from 'yaml';
import { componentEntities, groupEntities, userEntities } from './entities';

const heading =
  '# Written by `yarn workspace github-simulator examples` from the demo company; do not edit.\n';

/** The catalog files of the demo company, by their path below `examples/`. */
export function exampleFiles(): Map<string, string> {
  return new Map([
    ['acme/groups.yaml', toYaml(groupEntities())],
    ['acme/users.yaml', toYaml(userEntities())],
    ['acme/components.yaml', toYaml(componentEntities())],
  ]);
}

function toYaml(entities: object[]): string {
  const documents = entities.map(entity =>
    stringify(entity, { singleQuote: true }),
  );
  return `${heading}${documents.map(text => `---\n${text}`).join('')}`;
}
