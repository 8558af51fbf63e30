import { useText } from '../translation';
import { Notice } from './Notice';

export interface NotAllowedProps {
  /** What cannot be seen, as a sentence. */
  children: string;
  /** The name of the permission that is missing. */
  permission: string;
  compact?: boolean;
}

/** Says which permission is missing, and who can give it. */
export function NotAllowed(props: NotAllowedProps) {
  const text = useText();
  return (
    <Notice
      role="status"
      compact={props.compact}
      title={text('states.notAllowed.title')}
    >
      <p>{props.children}</p>
      <p>
        {`${text('states.notAllowed.needs')} `}
        <code>{props.permission}</code>
        {'. '}
        {text('states.notAllowed.ask')}
      </p>
    </Notice>
  );
}
