import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { RiInformationLine } from '@remixicon/react';
import {
  formulaOf,
  getMetric,
  SeriesRequest,
  SubjectKind,
} from 'backstage-plugin-copilot-adoption-common';
import { useMetricText } from '../hooks';
import { useText } from '../translation';
import { formulaText } from './formulaText';

export interface DefinitionProps {
  title: string;
  metrics: string[];
  subjectKind: SubjectKind;
  /** What the figures are narrowed to. */
  where?: SeriesRequest['where'];
}

/** What the figures mean, how they are computed and what to beware of, on hover or focus. */
export function Definition(props: DefinitionProps) {
  const text = useText();
  const narrowedTo = Object.values(props.where ?? {});
  return (
    <Tooltip
      describeChild
      enterTouchDelay={0}
      leaveTouchDelay={20_000}
      title={
        <>
          {props.metrics.map(metric => (
            <MetricDefinition
              key={metric}
              metric={metric}
              subjectKind={props.subjectKind}
            />
          ))}
          {narrowedTo.length > 0 && (
            <Typography variant="caption" component="p">
              {text('charts.narrowed', { values: narrowedTo.join(', ') })}
            </Typography>
          )}
        </>
      }
    >
      <IconButton
        size="small"
        aria-label={text('charts.definition', { title: props.title })}
        sx={{ color: 'text.secondary', p: 0.5 }}
      >
        <RiInformationLine size={16} />
      </IconButton>
    </Tooltip>
  );
}

function MetricDefinition(props: { metric: string; subjectKind: SubjectKind }) {
  const text = useText();
  const { title, meaning, caveats } = useMetricText()(props.metric);
  const formula = formulaOf(getMetric(props.metric), props.subjectKind);
  return (
    <Box sx={{ py: 0.5 }}>
      <Typography variant="caption" component="p" fontWeight={600}>
        {title}
      </Typography>
      <Typography variant="caption" component="p">
        {meaning}
      </Typography>
      <Typography variant="caption" component="p">
        {`${text('charts.formula')} ${formulaText(formula, text)}.`}
      </Typography>
      {caveats.map(caveat => (
        <Typography key={caveat} variant="caption" component="p">
          {caveat}
        </Typography>
      ))}
    </Box>
  );
}
