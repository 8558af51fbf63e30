import { Series } from 'backstage-plugin-copilot-adoption-common';
import { Text, useText } from '../translation';
import { properNames } from './properNames';

/** The features that GitHub has documented. Those to come are shown under GitHub's own names. */
const features = [
  'code_completion',
  'chat_inline',
  'chat_panel_ask_mode',
  'chat_panel_edit_mode',
  'chat_panel_plan_mode',
  'chat_panel_agent_mode',
  'chat_panel_custom_mode',
  'chat_panel_unknown_mode',
  'agent_edit',
  'copilot_cli',
  'copilot_app',
  'others',
] as const;

/** Names the parts of a split: features in the reader's language, the rest as its makers do. */
export function useKeyText(): (key: Series['key']) => string {
  const text = useText();
  return key => {
    if (key === null || key === 'other') {
      return text('figures.otherKeys');
    }
    return Object.entries(key)
      .map(([dimension, name]) => nameOf(dimension, name, text))
      .join(', ');
  };
}

function nameOf(dimension: string, name: string, text: Text): string {
  const feature = features.find(one => one === name);
  if (dimension === 'feature' && feature) {
    return text(`figures.features.${feature}`);
  }
  if (name === 'unknown' || name === 'others') {
    return text('figures.unknownKey');
  }
  return dimension === 'model' ? name : properNames[name] ?? name;
}
