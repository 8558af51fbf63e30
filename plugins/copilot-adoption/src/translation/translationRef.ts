import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { adoption } from './english/adoption';
import { cards } from './english/cards';
import { charts } from './english/charts';
import { code } from './english/code';
import { dataHealth } from './english/dataHealth';
import { figures } from './english/figures';
import { filters } from './english/filters';
import { groupCard } from './english/groupCard';
import { homeCard } from './english/homeCard';
import { me } from './english/me';
import { overview } from './english/overview';
import { pullRequests } from './english/pullRequests';
import { repositoryCard } from './english/repositoryCard';
import { seats } from './english/seats';
import { states } from './english/states';
import { tables } from './english/tables';
import { tabs } from './english/tabs';
import { teams } from './english/teams';
import { usage } from './english/usage';
import { userCard } from './english/userCard';

/**
 * Every text of the page and the cards, except for the metrics' own.
 *
 * @public
 */
export const copilotAdoptionTranslationRef = createTranslationRef({
  id: 'plugin.copilot-adoption',
  messages: {
    adoption,
    cards,
    charts,
    code,
    dataHealth,
    figures,
    filters,
    groupCard,
    homeCard,
    me,
    overview,
    pullRequests,
    repositoryCard,
    seats,
    states,
    tables,
    tabs,
    teams,
    usage,
    userCard,
  },
  translations: {
    // Flat, which the compiler cannot see; that nothing is missing, a test does.
    de: () => import('./german') as Promise<{ default: never }>,
  },
});
