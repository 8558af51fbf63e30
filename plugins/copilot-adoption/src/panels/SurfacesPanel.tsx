import {
  getMetric,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import {
  ChartSeries,
  foldSurfaces,
  SeriesPanel,
  shareOfWhole,
} from '../charts';
import { useFormat } from '../hooks';
import { Text, useText } from '../translation';
import { PanelOfViewProps } from './PanelOfViewProps';
import { columnGranularity, panelRequest, versionOf } from './panelRequest';
import { useUnitText } from './useUnitText';

/** More than there are features, so that nothing is folded before it is grouped by surface. */
const allFeatures = 50;

export interface SurfacesPanelProps extends PanelOfViewProps {
  title: string;
  /** Split by feature, and added up over them. */
  metric: string;
  note?: string;
}

/** Through which surfaces something comes about, over time. */
export function SurfacesPanel(props: SurfacesPanelProps) {
  const { view, title, metric } = props;
  const text = useText();
  const format = useFormat();
  const unitText = useUnitText();
  const shareText = (one: ChartSeries, all: ChartSeries[]) => {
    const share = shareOfWhole(one, all);
    return share === undefined ? undefined : format.share(share);
  };
  return (
    <SeriesPanel
      title={title}
      request={panelRequest(view, {
        granularity: columnGranularity(view),
        metrics: [metric],
        by: 'feature',
        top: allFeatures,
      })}
      version={versionOf(view)}
      shape="block"
      height={props.height}
      note={props.note}
      series={response => stackedSurfaces(response, metric, text)}
      legendNote={shareText}
      answer={series => {
        const whole = series.reduce((sum, { total }) => sum + (total ?? 0), 0);
        const total = unitText(whole, getMetric(metric).unit);
        const largest = series[0];
        const share = largest && shareText(largest, series);
        return share
          ? text('figures.mostThrough', {
              total,
              surface: largest.label,
              share,
            })
          : total;
      }}
    />
  );
}

/** Surfaces with the largest at the bottom and the unknown rest on top. */
function stackedSurfaces(
  response: SeriesResponse,
  metric: string,
  text: Text,
): ChartSeries[] {
  const { unit, additive } = getMetric(metric);
  return foldSurfaces(response.series)
    .map(({ surface, ...series }) => ({
      ...series,
      id: surface,
      label: text(`charts.surfaces.${surface}`),
      color: surface,
      unit,
      additive,
    }))
    .filter(({ total }) => total !== 0)
    .sort((a, b) => rankOf(b) - rankOf(a));
}

function rankOf(series: ChartSeries): number {
  return series.id === 'other' ? -1 : series.total ?? 0;
}
