import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { ReactNode } from 'react';
import { firstColumn } from '../../charts';
import type { Column } from './DataTable';
import { gapBefore } from './gapBefore';

export interface DataRowProps<Row> {
  row: Row;
  columns: Column<Row>[];
  /** Stands instead of the figures. */
  note?: ReactNode;
}

/** What names the row, and its figures. */
export function DataRow<Row>(props: DataRowProps<Row>) {
  const { row, columns, note } = props;
  const [name, ...figures] = columns;
  return (
    <TableRow>
      <TableCell
        component="th"
        scope="row"
        sx={{ ...firstColumn, fontWeight: 500 }}
      >
        {name.cell(row)}
      </TableCell>
      {note ? (
        <TableCell colSpan={figures.length} sx={{ color: 'text.secondary' }}>
          {/* In sight beside the first column, however narrow the table is. */}
          <Box sx={{ maxWidth: { xs: 136, sm: 'none' } }}>{note}</Box>
        </TableCell>
      ) : (
        figures.map(({ id, align, cell }, index) => (
          <TableCell
            key={id}
            align={align}
            sx={{
              fontVariantNumeric: 'tabular-nums',
              // A number is never broken; a narrow table scrolls.
              overflowWrap: 'normal',
              wordBreak: 'normal',
              minWidth: align ? 0 : 110,
              ...gapBefore(columns, index + 1),
            }}
          >
            {cell(row)}
          </TableCell>
        ))
      )}
    </TableRow>
  );
}
