/** Whose figures a home page can show: the reader's own team's, or the whole account's. */
export const shownChoices = ['team', 'organization'] as const;

/** One of {@link shownChoices}. */
export type Shown = (typeof shownChoices)[number];
