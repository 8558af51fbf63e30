import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';

/** A built script and the map that tells where its parts come from. */
export interface MappedScript {
  code: string;
  map: string;
}

/** Which code of a built script comes from which source file. */
export function codeBySource({ code, map }: MappedScript): Map<string, string> {
  const lines = code.split('\n');
  const found = new Map<string, string>();
  let last: { source: string | null; line: number; column: number } | undefined;
  const endAt = (line: number, column?: number) => {
    if (last?.source) {
      const end = last.line === line ? column : undefined;
      const part = lines[last.line].slice(last.column, end);
      found.set(last.source, (found.get(last.source) ?? '') + part);
    }
  };
  eachMapping(
    new TraceMap(map),
    ({ generatedLine, generatedColumn, source }) => {
      endAt(generatedLine - 1, generatedColumn);
      last = { source, line: generatedLine - 1, column: generatedColumn };
    },
  );
  endAt(lines.length);
  return found;
}
