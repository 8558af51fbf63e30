import type { tables as english } from '../english/tables';
import { Translated } from './Translated';

export const tables: Translated<typeof english> = {
  rows: '{{first}}–{{last}} von {{total}}',
  rowsOfMany: '{{first}}–{{last}}',
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
};
