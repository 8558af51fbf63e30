import { DropReason } from '../reports/DropReason';
import { readJson } from '../reports/json/readJson';

/**
 * Hands over the JSON values of a file one after the other, whatever form it is written in.
 *
 * @throws UnreadableReportError where the file ends in the middle of a record.
 */
export async function readValues(
  bytes: AsyncIterable<Uint8Array>,
  onValue: (value: unknown) => void,
  onDropped: (reason: DropReason) => void = () => {},
): Promise<void> {
  await readJson(bytes, {
    text(text) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        if (text.trim() !== '') {
          onDropped('notJson');
        }
        return text.trim() === '';
      }
      onValue(value);
      return true;
    },
    dropped: onDropped,
  });
}
