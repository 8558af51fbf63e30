import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { copilotAdoptionTranslationRef } from './translationRef';

/** Writes a text of the plugin in the reader's language. */
export type Text = TranslationFunction<typeof copilotAdoptionTranslationRef.T>;

export function useText(): Text {
  return useTranslationRef(copilotAdoptionTranslationRef).t;
}
