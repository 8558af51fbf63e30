export { DataTable } from './DataTable';
export type { Column, DataTableProps, Sort } from './DataTable';
export { nextSort, sortParameter } from './nextSort';
export { Pager } from './Pager';
export { SearchField } from './SearchField';
export { usePaging } from './usePaging';
