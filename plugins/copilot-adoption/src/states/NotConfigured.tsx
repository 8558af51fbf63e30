import { useText } from '../translation';
import { ConfigurationExample } from './ConfigurationExample';
import { Notice } from './Notice';

const example = `copilotAdoption:
  scopes:
    - organization: octo-org
    # or enterprise: acme`;

export interface NotConfiguredProps {
  compact?: boolean;
}

/** The plugin runs, but no account is configured. */
export function NotConfigured(props: NotConfiguredProps) {
  const text = useText();
  return (
    <Notice compact={props.compact} title={text('states.notConfigured.title')}>
      {text('states.notConfigured.text')}
      <ConfigurationExample>{example}</ConfigurationExample>
      {text('states.notConfigured.more')}
    </Notice>
  );
}
