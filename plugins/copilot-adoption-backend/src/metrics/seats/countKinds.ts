import { SeatsResponse } from 'backstage-plugin-copilot-adoption-common';
import { SeatKind } from '../../store/operations/readSeatKinds';

type Kinds = SeatsResponse['plans'];

/** The plans and the editors that seats have, most seats first. An editor's versions are one editor. */
export function countKinds(
  kinds: readonly SeatKind[],
): Pick<SeatsResponse, 'plans' | 'editors'> {
  return {
    plans: add(kinds.map(({ plan, seats }) => ({ value: plan, seats }))),
    editors: add(
      kinds.flatMap(({ editor, seats }) =>
        editor === null ? [] : [{ value: nameOf(editor), seats }],
      ),
    ),
  };
}

/** GitHub writes it such as `vscode/1.107.1/copilot-chat/0.35.3`. */
function nameOf(editor: string): string {
  return editor.split('/')[0];
}

function add(counts: Kinds): Kinds {
  const sums = new Map<string, number>();
  for (const { value, seats } of counts) {
    sums.set(value, (sums.get(value) ?? 0) + seats);
  }
  return [...sums]
    .map(([value, seats]) => ({ value, seats }))
    .sort((one, other) => other.seats - one.seats);
}
