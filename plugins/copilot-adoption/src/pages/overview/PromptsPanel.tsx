import {
  getMetric,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ChartSeries, foldSurfaces, SeriesPanel } from '../../charts';
import { useFormat } from '../../hooks';
import { Text, useText } from '../../translation';
import { PanelOfViewProps } from './PanelOfViewProps';
import { promptsRequest, versionOf } from './requests';

/** Through which surfaces people ask Copilot. */
export function PromptsPanel(props: PanelOfViewProps) {
  const { view } = props;
  const text = useText();
  const format = useFormat();
  const shareOf = (one: ChartSeries, all: ChartSeries[]) => {
    const whole = sumOf(all);
    return one.total === null || whole === 0
      ? undefined
      : format.share(one.total / whole);
  };
  return (
    <SeriesPanel
      title={text('overview.prompts.title')}
      request={promptsRequest(view)}
      version={versionOf(view)}
      shape="block"
      height={420}
      series={response => stackedSurfaces(response, text)}
      legendNote={shareOf}
      answer={series => {
        const largest = series[0];
        const share = largest && shareOf(largest, series);
        const total = text('overview.prompts.answer', {
          total: format.count(sumOf(series)),
        });
        return share
          ? `${total}, ${text('overview.prompts.largest', {
              surface: largest.label,
              share,
            })}`
          : total;
      }}
    />
  );
}

/** Surfaces with the largest at the bottom and the unknown rest on top. */
function stackedSurfaces(response: SeriesResponse, text: Text): ChartSeries[] {
  const { unit, additive } = getMetric('prompts');
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

function sumOf(series: ChartSeries[]): number {
  return series.reduce((sum, { total }) => sum + (total ?? 0), 0);
}
