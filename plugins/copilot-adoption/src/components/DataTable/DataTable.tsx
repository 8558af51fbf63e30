import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Key, ReactNode } from 'react';
import { dimmed, firstColumn, tableFrame, VisuallyHidden } from '../../charts';
import { useText } from '../../translation';
import { ColumnTitle } from './ColumnTitle';
import { DataRow } from './DataRow';
import { gapBefore } from './gapBefore';

/** One thing that is told of every row. */
export interface Column<Row> {
  id: string;
  title: string;
  /** Numbers stand at the right. */
  align?: 'right';
  sortable?: boolean;
  /** Where columns have to be equally wide. */
  width?: string;
  /** Beside the title, such as a definition. */
  extra?: ReactNode;
  cell: (row: Row) => ReactNode;
}

/** By which column rows are sorted. */
export interface Sort {
  by: string;
  direction: 'asc' | 'desc';
}

export interface DataTableProps<Row> {
  /** What the table is about, for those who cannot see what stands around it. */
  caption: string;
  /** The first one names the row, and stays while the others scroll. */
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => Key;
  sort?: Sort;
  onSort?: (by: string) => void;
  /** Stands instead of a row's figures where there are none. */
  noteOf?: (row: Row) => ReactNode;
  /** Pixels; longer tables scroll inside themselves. */
  maxHeight?: number;
  outdated?: boolean;
}

/** Rows of figures: the head and the first column stay in sight. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, sort, onSort } = props;
  const text = useText();
  return (
    <TableContainer
      tabIndex={0}
      role="region"
      aria-label={text('charts.table', { title: caption })}
      sx={{
        ...tableFrame,
        maxHeight: props.maxHeight,
        // Where a table ends between two rows, this says that it goes on.
        borderBottom: props.maxHeight ? 1 : 0,
        borderColor: 'divider',
        '& th, & td': { px: 0.75, lineHeight: 1.4 },
      }}
    >
      <Table
        size="small"
        stickyHeader
        aria-busy={props.outdated}
        sx={dimmed(props.outdated)}
      >
        <VisuallyHidden as="caption">{caption}</VisuallyHidden>
        <TableHead>
          <TableRow>
            {columns.map((column, index) => (
              <TableCell
                key={column.id}
                scope="col"
                align={column.align}
                sortDirection={sort?.by === column.id && sort.direction}
                sx={{
                  bgcolor: 'background.paper',
                  ...(index === 0 && { ...firstColumn, zIndex: 3 }),
                  verticalAlign: 'bottom',
                  width: column.width,
                  ...gapBefore(columns, index),
                }}
              >
                <ColumnTitle column={column} sort={sort} onSort={onSort} />
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(row => (
            <DataRow
              key={keyOf(row)}
              row={row}
              columns={columns}
              note={props.noteOf?.(row)}
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
