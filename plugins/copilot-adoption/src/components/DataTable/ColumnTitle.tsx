import Box from '@mui/material/Box';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { Column, Sort } from './DataTable';

/** The place that is kept for the arrow does not part a title from what stands beside it. */
const arrowOutside = {
  position: 'static',
  // Apps give the classes of Material UI prefixes of their own.
  '& > svg': { position: 'absolute', left: 0, mx: 0 },
} as const;

export interface ColumnTitleProps<Row> {
  column: Column<Row>;
  sort?: Sort;
  onSort?: (by: string) => void;
}

/** The title of a column, a button where it sorts the rows. */
export function ColumnTitle<Row>(props: ColumnTitleProps<Row>) {
  const { column, sort, onSort } = props;
  const isSorted = sort?.by === column.id;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        minHeight: 24,
        // Of a right-aligned column the title itself ends where the numbers do.
        flexDirection: 'inherit',
        alignItems: 'center',
        whiteSpace: 'nowrap',
        textTransform: 'none',
        position: 'relative',
        // As wide as the arrow.
        pl: column.align && column.sortable ? '18px' : 0,
      }}
    >
      {column.sortable && onSort ? (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? sort.direction : 'desc'}
          onClick={() => onSort(column.id)}
          sx={column.align && arrowOutside}
        >
          {column.title}
        </TableSortLabel>
      ) : (
        column.title
      )}
      {column.extra}
    </Box>
  );
}
