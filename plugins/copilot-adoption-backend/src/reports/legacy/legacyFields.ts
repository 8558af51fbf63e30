import {
  LegacyFigure,
  LegacySurface,
} from 'backstage-plugin-copilot-adoption-common';
import { LegacyDimension } from './LegacyDay';

/** How GitHub wrote the numbers. */
export const legacyFigureFields: Record<LegacyFigure, string> = {
  active_users: 'total_active_users',
  engaged_users: 'total_engaged_users',
  suggestions: 'total_code_suggestions',
  acceptances: 'total_code_acceptances',
  lines_suggested: 'total_code_lines_suggested',
  lines_accepted: 'total_code_lines_accepted',
  chats: 'total_chats',
  insertions: 'total_chat_insertion_events',
  copies: 'total_chat_copy_events',
  summaries: 'total_pr_summaries_created',
};

/** Numbers of people, who cannot be added up. */
export const legacyPeople: readonly LegacyFigure[] = [
  'active_users',
  'engaged_users',
];

/** The lists that nest in each other, and what their entries are. */
export const legacyLists = {
  editors: 'editor',
  models: 'model',
  languages: 'language',
  repositories: 'repository',
} as const satisfies Record<string, LegacyDimension>;

export type LegacyList = keyof typeof legacyLists;

/** A part of a day: under which name GitHub sent it, how its lists nest, and what is counted in the innermost ones. */
export interface LegacySection {
  field: string;
  lists: readonly LegacyList[];
  /** A list beside, which tells of people only. */
  aside?: LegacyList;
  counted: readonly LegacyFigure[];
}

export const legacySections: Record<
  Exclude<LegacySurface, 'total'>,
  LegacySection
> = {
  completions: {
    field: 'copilot_ide_code_completions',
    lists: ['editors', 'models', 'languages'],
    aside: 'languages',
    counted: [
      'suggestions',
      'acceptances',
      'lines_suggested',
      'lines_accepted',
    ],
  },
  ide_chat: {
    field: 'copilot_ide_chat',
    lists: ['editors', 'models'],
    counted: ['chats', 'insertions', 'copies'],
  },
  dotcom_chat: {
    field: 'copilot_dotcom_chat',
    lists: ['models'],
    counted: ['chats'],
  },
  pull_requests: {
    field: 'copilot_dotcom_pull_requests',
    lists: ['repositories', 'models'],
    counted: ['summaries'],
  },
};

/** The field that a number of a surface came from, in GitHub's own words. */
export function legacySource(
  surface: LegacySurface,
  figure: LegacyFigure,
): string {
  const field = legacyFigureFields[figure];
  if (surface === 'total') {
    return field;
  }
  const section = legacySections[surface];
  const lists = section.counted.includes(figure) ? section.lists : [];
  return [section.field, ...lists.map(list => `${list}[]`), field].join('.');
}
