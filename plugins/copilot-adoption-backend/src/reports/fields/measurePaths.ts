import { Field, FieldTable } from './FieldTable';

/** Where GitHub sends each measure, such as `totals_by_cli.session_count`, by the measure's name or its beginning. */
export function measurePaths(
  table: FieldTable,
  path = '',
): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [name, field] of table) {
    if (field) {
      pathsOf(field, path + name).forEach(([measure, where]) =>
        paths.set(measure, where),
      );
    }
  }
  return paths;
}

function pathsOf(field: Field, path: string): [string, string][] {
  switch (field.kind) {
    case 'measure':
      return [[field.name, path]];
    case 'object':
      return [...measurePaths(field.fields, `${path}.`)];
    default: {
      const { values, total } = field;
      const rows = values.map(([prefix, [first]]): [string, string] => [
        prefix,
        `${path}[].${first}`,
      ]);
      return total ? [...rows, [total.name, `${path}[].${total.field}`]] : rows;
    }
  }
}
