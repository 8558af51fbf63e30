import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { RiArrowLeftSLine, RiArrowRightSLine } from '@remixicon/react';
import { useFormat } from '../../hooks';
import { useText } from '../../translation';
import type { Paging } from './usePaging';

export interface PagerProps {
  paging: Paging;
  /** Rows of a full page, rows on this one, and, where that is known, rows on all of them. */
  pageSize: number;
  shown: number;
  total?: number;
  nextCursor: string | null;
}

/** Which rows of how many are shown, and the way to the others. */
export function Pager(props: PagerProps) {
  const { paging, pageSize, shown, total, nextCursor } = props;
  const text = useText();
  const format = useFormat();
  const first = paging.page * pageSize;
  const rows = {
    first: format.count(shown > 0 ? first + 1 : 0),
    last: format.count(first + shown),
  };
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 0.5,
      }}
    >
      <Typography variant="caption" color="text.secondary" role="status">
        {total === undefined
          ? text('tables.rowsOfMany', rows)
          : text('tables.rows', { ...rows, total: format.count(total) })}
      </Typography>
      <IconButton
        size="small"
        aria-label={text('tables.previous')}
        disabled={paging.page === 0}
        onClick={paging.back}
      >
        <RiArrowLeftSLine size={18} />
      </IconButton>
      <IconButton
        size="small"
        aria-label={text('tables.next')}
        disabled={nextCursor === null}
        onClick={() => nextCursor !== null && paging.forward(nextCursor)}
      >
        <RiArrowRightSLine size={18} />
      </IconButton>
    </Box>
  );
}
