import type { cards as english } from '../english/cards';
import { Translated } from './Translated';

export const cards: Translated<typeof english> = {
  settling_one: 'Der neueste Tag kann sich noch ändern.',
  settling_other: 'Die neuesten {{count}} Tage können sich noch ändern.',
};
