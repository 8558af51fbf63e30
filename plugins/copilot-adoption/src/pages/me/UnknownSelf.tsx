import { MeResponse } from 'backstage-plugin-copilot-adoption-common';
import { ConfigurationExample, Notice } from '../../states';
import { useText } from '../../translation';

const example = `metadata:
  annotations:
    github.com/user-login: avery-dev`;

/** Why nothing is known about the reader, and what would help. */
export function UnknownSelf(props: {
  reason: MeResponse['reason'];
  compact?: boolean;
}) {
  const reason = props.reason ?? 'notReported';
  const text = useText();
  return (
    <Notice
      role="status"
      compact={props.compact}
      title={text('me.unknown.title')}
    >
      {text(`me.unknown.${reason}`)}
      {reason === 'noLogin' && (
        <ConfigurationExample>{example}</ConfigurationExample>
      )}
    </Notice>
  );
}
