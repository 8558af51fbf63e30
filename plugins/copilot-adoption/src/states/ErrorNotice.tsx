import Button from '@mui/material/Button';
import { useText } from '../translation';
import { explainError } from './explainError';
import { Notice } from './Notice';

export interface ErrorNoticeProps {
  error: Error;
  onRetry: () => void;
  compact?: boolean;
}

/** What happened, what to do about it, and another try. */
export function ErrorNotice(props: ErrorNoticeProps) {
  const text = useText();
  const { kind, detail } = explainError(props.error);
  return (
    <Notice
      role="alert"
      compact={props.compact}
      title={text('states.error.title')}
      actions={
        <Button size="small" variant="outlined" onClick={props.onRetry}>
          {text('states.retry')}
        </Button>
      }
    >
      {`${text(`states.error.${kind}`)} ${text(`states.error.${kind}Advice`)}`}
      {detail && <div>{text('states.error.detail', { message: detail })}</div>}
    </Notice>
  );
}
