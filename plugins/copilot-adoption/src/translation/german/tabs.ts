import type { tabs as english } from '../english/tabs';
import { Translated } from './Translated';

export const tabs: Translated<typeof english> = {
  overview: 'Übersicht',
  adoption: 'Verbreitung',
  usage: 'Nutzung',
  code: 'Code',
  teams: 'Teams',
  'pull-requests': 'Pull Requests',
  seats: 'Seats & Kosten',
  me: 'Mein Copilot',
  'data-health': 'Datenlage',
};
