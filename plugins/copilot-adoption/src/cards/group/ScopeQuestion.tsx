import Typography from '@mui/material/Typography';
import { Scope } from 'backstage-plugin-copilot-adoption-common';
import { ScopeSelect } from '../../components/FilterBar';
import { useText } from '../../translation';

export interface ScopeQuestionProps {
  scopes: Scope[];
  onAnswer: (scope: string) => void;
}

/** The group could be looked up in several accounts, whose people are never added up. */
export function ScopeQuestion(props: ScopeQuestionProps) {
  const text = useText();
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {text('groupCard.choose')}
      </Typography>
      <ScopeSelect scopes={props.scopes} value="" onChange={props.onAnswer} />
    </>
  );
}
