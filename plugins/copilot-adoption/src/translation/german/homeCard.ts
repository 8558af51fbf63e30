import type { homeCard as english } from '../english/homeCard';
import { Translated } from './Translated';

export const homeCard: Translated<typeof english> = {
  shown: 'Wessen Zahlen',
  adoption: 'Nutzungsquote',
  unknownScope: {
    title: 'Dieses Konto gibt es nicht',
    text: 'Die Konfiguration der App nennt {{scope}}, das nicht unter den Enterprises und Organisationen des Backends ist.',
  },
};
