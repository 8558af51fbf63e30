import { ChartModel } from './ChartModel';
import { isTentative } from './tentative';

/** One bucket, with a solid and a dashed value per series, as recharts wants it. */
export type ChartRow = { bucket: string } & Record<
  string,
  number | null | string
>;

export function solidKey(id: string): string {
  return `solid ${id}`;
}

export function dashedKey(id: string): string {
  return `dashed ${id}`;
}

/**
 * Splits every line into a solid and a dashed one. They share the point where one turns into the other, so that the eye sees one line; gaps stay gaps in both.
 */
export function chartRows(model: ChartModel): ChartRow[] {
  return model.buckets.map((bucket, index) => {
    const row: ChartRow = { bucket };
    for (const series of model.series) {
      const value = series.values[index];
      const dashed = isTentative(model, series, index);
      const touchesDashed = [index - 1, index + 1].some(
        neighbour =>
          neighbour >= 0 &&
          neighbour < model.buckets.length &&
          isTentative(model, series, neighbour),
      );
      row[solidKey(series.id)] = dashed ? null : value;
      row[dashedKey(series.id)] = dashed || touchesDashed ? value : null;
    }
    return row;
  });
}
