import { alpha, useTheme } from '@mui/material/styles';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { Cohort } from 'backstage-plugin-copilot-adoption-common';
import {
  firstColumn,
  tableFrame,
  useStateText,
  VisuallyHidden,
} from '../../charts';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';

/** The darkest ground on which the theme's text still has enough contrast. */
const strongest = { light: 0.5, dark: 0.3 };

/** However narrow the table is: it scrolls. */
const unbroken = { whiteSpace: 'nowrap' } as const;

/** Months of first use below each other, the months after beside each other: the more stay, the stronger the ground. */
export function CohortTable(props: { cohorts: Cohort[] }) {
  const { cohorts } = props;
  const text = useText();
  const months = Math.max(...cohorts.map(({ retention }) => retention.length));
  const later = Array.from({ length: months }, (_, index) => index + 1);
  const caption = text('adoption.cohorts.caption');
  return (
    <TableContainer
      sx={{ ...tableFrame, '& th, & td': { px: 1, py: 0.5 } }}
      tabIndex={0}
      role="region"
      aria-label={text('charts.table', { title: caption })}
    >
      <Table size="small" sx={{ width: 'auto' }}>
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <TableHead>
          <TableRow>
            <TableCell scope="col" sx={firstColumn}>
              {text('adoption.cohorts.began')}
            </TableCell>
            <TableCell scope="col" align="right" sx={unbroken}>
              {text('adoption.cohorts.people')}
            </TableCell>
            {later.map(count => (
              <TableCell
                key={count}
                scope="col"
                align="right"
                aria-label={text('adoption.cohorts.monthName', { count })}
              >
                {`+${count}`}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {cohorts.map(cohort => (
            <CohortRow key={cohort.month} cohort={cohort} months={months} />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function CohortRow(props: { cohort: Cohort; months: number }) {
  const { month, people, isCensored, retention } = props.cohort;
  const text = useText();
  const format = useFormat();
  const name = format.bucket(month, 'month');
  return (
    <TableRow>
      <TableCell component="th" scope="row" sx={firstColumn}>
        {isCensored ? (
          <Tooltip describeChild title={text('adoption.cohorts.censored')}>
            <span
              // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              tabIndex={0}
            >{`${name}${text('adoption.cohorts.censoredMark')}`}</span>
          </Tooltip>
        ) : (
          name
        )}
      </TableCell>
      <TableCell
        align="right"
        sx={{ ...unbroken, fontVariantNumeric: 'tabular-nums' }}
      >
        {people === null
          ? text('adoption.cohorts.tooFew')
          : format.count(people)}
      </TableCell>
      {retention.map(one => (
        <ShareCell key={one.month} share={one} />
      ))}
      {Array.from({ length: props.months - retention.length }, (_, index) => (
        <TableCell key={index} />
      ))}
    </TableRow>
  );
}

function ShareCell(props: { share: Cohort['retention'][number] }) {
  const { value, state } = props.share;
  const { palette } = useTheme();
  const text = useText();
  const format = useFormat();
  const stateText = useStateText();
  const reason = stateText({ state });
  return (
    <TableCell
      align="right"
      title={reason}
      sx={{
        minWidth: 60,
        fontVariantNumeric: 'tabular-nums',
        bgcolor:
          value === null
            ? undefined
            : alpha(palette.primary.main, value * strongest[palette.mode]),
      }}
    >
      {value === null ? (
        <>
          <span aria-hidden>{text('charts.noValue')}</span>
          <VisuallyHidden>{reason}</VisuallyHidden>
        </>
      ) : (
        format.share(value)
      )}
    </TableCell>
  );
}
