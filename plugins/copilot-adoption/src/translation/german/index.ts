import { adoption } from './adoption';
import { cards } from './cards';
import { charts } from './charts';
import { code } from './code';
import { dataHealth } from './dataHealth';
import { figures } from './figures';
import { filters } from './filters';
import { flatTexts } from './flatTexts';
import { groupCard } from './groupCard';
import { homeCard } from './homeCard';
import { me } from './me';
import { overview } from './overview';
import { pullRequests } from './pullRequests';
import { repositoryCard } from './repositoryCard';
import { seats } from './seats';
import { states } from './states';
import { tables } from './tables';
import { tabs } from './tabs';
import { teams } from './teams';
import { usage } from './usage';
import { userCard } from './userCard';

export default flatTexts({
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
});
