import { ChartSeries } from './ChartModel';

/** From this width on, lines carry their names at their ends; below, the legend does. */
const narrowest = 520;
/** Names that need a larger part of a chart leave too little for its lines. */
const largestShare = 0.3;
/** Of the mark before a name and what parts it from the line and the edge, in pixels. */
const besideName = 26;
/** Of a character, wide rather than narrow, so that no name is cut off. */
const perCharacter = 7;
const smallest = 104;

/** The room, in pixels, for the names at the ends of lines; undefined where there is none, and a legend names them. */
export function endLabelRoom(
  series: readonly Pick<ChartSeries, 'label'>[],
  width: number,
): number | undefined {
  if (series.length < 2 || width < narrowest) {
    return undefined;
  }
  const longest = Math.max(...series.map(({ label }) => label.length));
  const room = Math.max(smallest, besideName + perCharacter * longest);
  return room <= largestShare * width ? room : undefined;
}
