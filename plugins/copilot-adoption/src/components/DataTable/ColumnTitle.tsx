import Box from '@mui/material/Box';
import TableSortLabel from '@mui/material/TableSortLabel';
import type { Column, Sort } from './DataTable';

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
      }}
    >
      {column.sortable && onSort ? (
        <TableSortLabel
          active={isSorted}
          direction={isSorted ? sort.direction : 'desc'}
          onClick={() => onSort(column.id)}
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
