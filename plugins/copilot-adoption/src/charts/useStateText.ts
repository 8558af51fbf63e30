import {
  unavailableReasons,
  ValueState,
} from 'backstage-plugin-copilot-adoption-common';
import { Text, useText } from '../translation';

/** Why a value is what it is. */
export interface ValueReason {
  state: ValueState;
  held?: number;
  expected?: number;
  reason?: string | null;
}

/** Says in words why a value is missing or not yet certain; undefined for one that simply is. */
export function useStateText(): (value: ValueReason) => string | undefined {
  const text = useText();
  return value => {
    switch (value.state) {
      case 'ok':
        return undefined;
      case 'partial':
        return text('states.partial', {
          held: String(value.held ?? 0),
          expected: String(value.expected ?? 0),
        });
      case 'unavailable':
        return reasonText(value.reason, text);
      default:
        return text(`states.${value.state}`);
    }
  };
}

function reasonText(reason: string | null | undefined, text: Text): string {
  const known = unavailableReasons.find(each => each === reason);
  if (known) {
    return text(`states.reason.${known}`);
  }
  return reason
    ? text('states.reason.other', { reason })
    : text('states.unavailable');
}
