import {
  Day,
  daysBetween,
  measures,
  OwnVersion,
} from 'backstage-plugin-copilot-adoption-common';
import { Knex } from 'knex';
import { readMostOf } from '../../store/operations/readMostOf';
import { readNewestEditor } from '../../store/operations/readNewestEditor';
import { VersionInUse, versionsOf } from './versionsOf';

const beginnings = {
  ide: measures.ideVersionPeopleOf,
  plugin: measures.pluginVersionPeopleOf,
} as const;

/** What somebody was last seen with, beside what others had in the newest week. */
export async function readOwnVersions(options: {
  db: Knex;
  scopeId: number;
  userId: number;
  everyoneId: number;
  heldThrough: Day | null;
  enough: number;
}): Promise<OwnVersion[]> {
  const { heldThrough, enough } = options;
  const editor = await readNewestEditor(options);
  if (!editor) {
    return [];
  }
  const days =
    heldThrough === null ? [] : daysBetween(heldThrough - 6, heldThrough);
  const inUse = [
    ...(await readInUse('ide', options, days)),
    ...(await readInUse('plugin', options, days)),
  ];
  return versionsOf(editor, inUse, enough);
}

async function readInUse(
  kind: OwnVersion['kind'],
  { db, everyoneId }: { db: Knex; everyoneId: number },
  days: readonly Day[],
): Promise<VersionInUse[]> {
  const beginning = beginnings[kind];
  const rows = await readMostOf({ db, subjectId: everyoneId, beginning, days });
  return rows.map(({ measure, value }) => {
    const [name, version] = measure.slice(beginning.length).split('/');
    return { kind, name, version, people: value };
  });
}
