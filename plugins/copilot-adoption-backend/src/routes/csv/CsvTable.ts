import { CsvValue } from './csvCell';

/** An answer as a table. */
export interface CsvTable {
  /** What it is about, for the name of the file. */
  name: readonly string[];
  header: readonly string[];
  rows: readonly (readonly CsvValue[])[];
}
