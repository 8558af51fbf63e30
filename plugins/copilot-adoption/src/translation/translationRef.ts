import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { charts } from './english/charts';
import { filters } from './english/filters';
import { groupCard } from './english/groupCard';
import { overview } from './english/overview';
import { repositoryCard } from './english/repositoryCard';
import { states } from './english/states';

/**
 * Every text of the page and the cards, except for the metrics' own.
 *
 * @public
 */
export const copilotAdoptionTranslationRef = createTranslationRef({
  id: 'plugin.copilot-adoption',
  messages: { charts, filters, groupCard, overview, repositoryCard, states },
});
