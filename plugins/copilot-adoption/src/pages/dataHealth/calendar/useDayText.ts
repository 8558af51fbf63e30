import { useFormat } from '../../../hooks';
import { useText } from '../../../translation';
import { CalendarCell } from './CalendarModel';

/** Everything that the ledger says of a day, in one line. */
export function useDayText(): (cell: CalendarCell) => string {
  const text = useText();
  const format = useFormat();
  return ({ day, state, entry }) => {
    const head = text('dataHealth.day.head', {
      day: format.period(day, day),
      state: text(`dataHealth.state.${state}`),
    });
    if (!entry) {
      return head;
    }
    const { rows, attempts, fetchedAt, nextAttemptAt, error } = entry;
    const parts = [
      rows > 0 &&
        text('dataHealth.day.rows', { count: rows, rows: format.count(rows) }),
      counted(entry.droppedLines, list =>
        text('dataHealth.day.dropped', { list }),
      ),
      counted(entry.unknownFields, list =>
        text('dataHealth.day.unknown', { list }),
      ),
      counted(entry.adjustedValues, list =>
        text('dataHealth.day.adjusted', { list }),
      ),
      fetchedAt &&
        text('dataHealth.day.fetched', { at: format.moment(fetchedAt) }),
      attempts > 0 && text('dataHealth.day.attempts', { count: attempts }),
      nextAttemptAt &&
        text('dataHealth.day.next', { at: format.moment(nextAttemptAt) }),
      error && [error.title, error.detail].filter(Boolean).join(': '),
    ];
    return [head, ...parts.filter(Boolean)].join(' · ');
  };
}

function counted(
  counts: Record<string, number>,
  write: (list: string) => string,
): string | undefined {
  const entries = Object.entries(counts);
  return entries.length > 0
    ? write(entries.map(([name, count]) => `${name} ${count}`).join(', '))
    : undefined;
}
