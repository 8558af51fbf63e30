import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import {
  RiCheckLine,
  RiErrorWarningLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import { SyncScopeCheck } from 'backstage-plugin-copilot-adoption-common';
import { Column, DataTable } from '../../components/DataTable';
import { useFormat } from '../../hooks';
import { Text, useText } from '../../translation';

type Check = SyncScopeCheck['checks'][number];

const outcomes = {
  works: { icon: RiCheckLine, color: 'success.main', words: 'works' },
  failed: {
    icon: RiErrorWarningLine,
    color: 'error.main',
    words: 'failedCall',
  },
  skipped: {
    icon: RiSkipForwardLine,
    color: 'text.secondary',
    words: 'skipped',
  },
} as const;

/** What was tried for an account, and what GitHub said. */
export function ConnectionChecks(props: { result: SyncScopeCheck }) {
  const { scope, credential, rateLimit, checks } = props.result;
  const text = useText();
  const format = useFormat();
  const failures = checks.filter(({ outcome }) => outcome === 'failed').length;
  const { title } = scope;
  return (
    <>
      <Typography variant="body2" component="p" role="status" fontWeight={600}>
        {failures === 0
          ? text('dataHealth.checks.fine', { title })
          : text('dataHealth.checks.trouble', { title, count: failures })}
      </Typography>
      <Typography variant="caption" component="p" color="text.secondary">
        {[
          text(`dataHealth.checks.credential.${credential ?? 'none'}`),
          rateLimit &&
            text('dataHealth.checks.rateLimit', {
              remaining: format.count(rateLimit.remaining),
              limit: format.count(rateLimit.limit),
              at: format.moment(rateLimit.resetAt),
            }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <DataTable
        caption={text('dataHealth.checks.caption', { title })}
        columns={columnsOf(text)}
        rows={checks}
        keyOf={({ name, endpoint }) => `${name} ${endpoint}`}
        maxHeight={420}
      />
    </>
  );
}

function columnsOf(text: Text): Column<Check>[] {
  return [
    {
      id: 'what',
      title: text('dataHealth.checks.what'),
      cell: ({ name }) => name,
    },
    {
      id: 'outcome',
      title: text('dataHealth.checks.outcome'),
      cell: check => <Outcome check={check} />,
    },
    {
      id: 'endpoint',
      title: text('dataHealth.checks.endpoint'),
      cell: ({ endpoint }) => (
        <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
          {endpoint}
        </Box>
      ),
    },
  ];
}

function Outcome(props: { check: Check }) {
  const { outcome, note, error } = props.check;
  const text = useText();
  const { icon: Icon, color, words } = outcomes[outcome];
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Box component="span" sx={{ color, lineHeight: 0 }}>
          <Icon size={16} aria-hidden />
        </Box>
        {text(`dataHealth.checks.${words}`)}
      </Box>
      <Typography variant="caption" component="div" color="text.secondary">
        {note}
        {error && (
          <>
            {`${error.title}: ${error.detail} ${error.advice}`}
            {error.grant && <div>{error.grant}</div>}
          </>
        )}
      </Typography>
    </>
  );
}
