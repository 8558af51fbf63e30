import Typography from '@mui/material/Typography';
import { Scope } from 'backstage-plugin-copilot-adoption-common';
import { ScopeSelect } from '../../components/FilterBar';

export interface ScopeQuestionProps {
  question: string;
  scopes: Scope[];
  onAnswer: (scope: string) => void;
}

/** The entity could be looked up in several accounts, whose people are never added up. */
export function ScopeQuestion(props: ScopeQuestionProps) {
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {props.question}
      </Typography>
      <ScopeSelect scopes={props.scopes} value="" onChange={props.onAnswer} />
    </>
  );
}
