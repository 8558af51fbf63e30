import { JsonObject } from '@backstage/types';
import {
  legacyFigures,
  LegacyFigure,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';
import { Parsed } from '../DropReason';
import { isJsonObject } from '../fields/isJsonObject';
import { ParseContext } from '../fields/ParseContext';
import { toText } from '../fields/readIdentity';
import { toCount } from '../fields/toCount';
import { toNumber } from '../fields/toNumber';
import { LegacyDay, LegacyPlace, LegacyRow } from './LegacyDay';
import {
  legacyFigureFields,
  LegacyList,
  legacyLists,
  LegacySection,
  legacySections,
} from './legacyFields';
import { LegacyRows } from './LegacyRows';

const surfaces = Object.keys(legacySections) as (keyof typeof legacySections)[];

const dayFields = new Set([
  'date',
  'total_active_users',
  'total_engaged_users',
  ...surfaces.map(surface => legacySections[surface].field),
]);

const entryFields = [
  'name',
  'is_custom_model',
  'custom_model_training_date',
  ...Object.values(legacyFigureFields),
];

/**
 * Reads a day of `/copilot/metrics`. A surface that GitHub left out, or sent as null, has no rows: that is not the same
 * as nothing having happened there.
 */
export function parseLegacyDay(
  json: JsonObject,
  context: ParseContext,
): Parsed<LegacyDay> {
  const day = context.day(json.date);
  if (day === undefined) {
    return 'noDay';
  }
  context.countUnknownFields(json, dayFields);
  const rows = new LegacyRows();
  rows.add({
    ...figuresOf(json, ['active_users', 'engaged_users'], context),
    ...placeOf('total'),
  });
  for (const surface of surfaces) {
    const section = json[legacySections[surface].field];
    if (isJsonObject(section)) {
      readSection(section, surface, { rows, context });
    }
  }
  return { day, rows: rows.list() };
}

interface Reading {
  rows: LegacyRows;
  context: ParseContext;
}

function readSection(
  json: JsonObject,
  surface: keyof typeof legacySections,
  { rows, context }: Reading,
) {
  const section = legacySections[surface];
  const { field, lists, aside, counted } = section;
  const known = [...lists.slice(0, 1), ...(aside ? [aside] : [])];
  context.countUnknownFields(
    json,
    new Set(['total_engaged_users', ...known]),
    `${field}.`,
  );
  const place = placeOf(surface);
  const leaves = readLists(json, lists, { place, path: field, rows, context });
  if (aside) {
    readLists(json, [aside], { place, path: field, rows, context });
  }
  rows.add({
    ...figuresOf(json, ['engaged_users'], context),
    ...sumsOf(leaves, counted, isQuiet(json, section)),
    ...place,
  });
}

/** Reads lists that nest in each other, and returns the rows of the innermost one. */
function readLists(
  json: JsonObject,
  [list, ...inner]: readonly LegacyList[],
  at: Reading & { place: LegacyPlace; path: string },
): LegacyRow[] {
  const { rows, context } = at;
  const path = `${at.path}.${list}[]`;
  const known = new Set([...entryFields, ...inner.slice(0, 1)]);
  const entries = json[list];
  return (Array.isArray(entries) ? entries : []).flatMap(entry => {
    if (!isJsonObject(entry)) {
      context.countUnknown(path);
      return [];
    }
    context.countUnknownFields(entry, known, `${path}.`);
    const name = toText(entry.name) || 'unknown';
    const place = { ...at.place, [legacyLists[list]]: name };
    const row = { ...figuresOf(entry, legacyFigures, context), ...place };
    rows.add(row);
    return inner.length === 0
      ? [row]
      : readLists(entry, inner, { ...at, place, path });
  });
}

/** Whether a section without entries says that there was nothing, rather than nothing at all. */
function isQuiet(json: JsonObject, { lists }: LegacySection): boolean {
  return (
    toNumber(json.total_engaged_users) === 0 || Array.isArray(json[lists[0]])
  );
}

function sumsOf(
  leaves: readonly LegacyRow[],
  counted: readonly LegacyFigure[],
  quiet: boolean,
): Partial<LegacyRow> {
  return Object.fromEntries(
    counted.map(figure => {
      const known = leaves.flatMap(row => row[figure] ?? []);
      const nothing = leaves.length === 0 && quiet ? 0 : null;
      const sum = known.reduce((total, value) => total + value, 0);
      return [figure, known.length > 0 ? sum : nothing];
    }),
  );
}

function placeOf(surface: LegacySurface): LegacyPlace {
  return { surface, editor: '', model: '', language: '', repository: '' };
}

/** The numbers of an object; null for those that are not asked for. */
function figuresOf(
  json: JsonObject,
  asked: readonly LegacyFigure[],
  context: ParseContext,
): Record<LegacyFigure, number | null> {
  return Object.fromEntries(
    legacyFigures.map(figure => [
      figure,
      asked.includes(figure)
        ? toCount(json[legacyFigureFields[figure]], context)
        : null,
    ]),
  ) as Record<LegacyFigure, number | null>;
}
