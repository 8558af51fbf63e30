import { Day } from 'backstage-plugin-copilot-adoption-common';
import { Adjustments } from '../../reports/Adjustment';
import { isJsonObject } from '../../reports/fields/isJsonObject';
import { ParseContext } from '../../reports/fields/ParseContext';
import { storableTexts } from '../../reports/fields/storableTexts';
import { LegacyDay } from '../../reports/legacy/LegacyDay';
import { parseLegacyDay } from '../../reports/legacy/parseLegacyDay';
import { unwrapRecords } from '../../reports/unwrapRecords';
import { openFile } from '../openFile';
import { readValues } from '../readValues';

/** A legacy day, with the fields in it that are not known, and the values that had to be changed. */
export interface ReadLegacyDay {
  day: LegacyDay;
  unknownFields: Record<string, number>;
  adjustedValues: Adjustments;
}

/** The wanted days of a file, in the order of time. */
export async function readLegacyFile(
  path: string,
  wanted: readonly Day[],
): Promise<ReadLegacyDay[]> {
  if (wanted.length === 0) {
    return [];
  }
  const days = new Map<Day, ReadLegacyDay>();
  await readValues(await openFile(path), value => {
    for (const record of unwrapRecords(value, new ParseContext())) {
      const context = new ParseContext();
      const storable = storableTexts(record, () =>
        context.countAdjusted('unstorableText'),
      );
      const day = isJsonObject(storable)
        ? parseLegacyDay(storable, context)
        : 'notAnObject';
      if (typeof day !== 'string' && wanted.includes(day.day)) {
        const unknownFields = Object.fromEntries(context.unknownFields);
        const { adjustedValues } = context;
        days.set(day.day, { day, unknownFields, adjustedValues });
      }
    }
  });
  return [...days.values()].sort((one, other) => one.day.day - other.day.day);
}
