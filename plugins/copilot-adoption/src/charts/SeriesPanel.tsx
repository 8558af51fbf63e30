import { useAnalytics } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { RiLineChartLine, RiTable2 } from '@remixicon/react';
import {
  SeriesRequest,
  SeriesResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { ReactNode, useState } from 'react';
import { subjectKindOf } from '../filters';
import { useSeries } from '../hooks';
import { ErrorNotice } from '../states';
import { useText } from '../translation';
import { CsvButton } from './CsvButton';
import { Definition } from './Definition';
import { ChartSeries, createChartModel } from './model';
import { Panel } from './Panel';
import { Placeholder } from './Placeholder';
import {
  notesHeight,
  SeriesPicture,
  SeriesPictureProps,
} from './SeriesPicture';

export interface SeriesPanelProps
  extends Pick<
    SeriesPictureProps,
    'shape' | 'height' | 'legendNote' | 'listEvents'
  > {
  title: string;
  /** What to ask. */
  request: SeriesRequest;
  /** The metrics that are drawn, where the question is shared and asks for others too. */
  explained?: string[];
  /** Changes when the backend holds other days. */
  version: string;
  /** The lines or layers to draw from the answer. */
  series: (response: SeriesResponse) => ChartSeries[];
  /** The answer in words. */
  answer: (series: ChartSeries[], response: SeriesResponse) => ReactNode;
  /** What a reader must know beside the definition, below the picture. */
  note?: string;
}

/** A panel whose picture is one request: loading, failed, empty or drawn, as chart or as table. */
export function SeriesPanel(props: SeriesPanelProps) {
  const text = useText();
  const analytics = useAnalytics();
  const { data, error, outdated, retry } = useSeries(
    props.request,
    props.version,
  );
  const [asTable, setAsTable] = useState(false);
  const series = data && props.series(data);
  // Where nothing is drawn the reason stands in the picture's place, and once is enough.
  const isBlank = series?.every(isSilent);

  let content = (
    <Placeholder
      variant="rounded"
      height={props.height + notesHeight}
      sx={{ opacity: 0.5 }}
    />
  );
  if (error && !data) {
    content = (
      <Box sx={{ height: props.height + notesHeight, overflowY: 'auto' }}>
        <ErrorNotice compact error={error} onRetry={retry} />
      </Box>
    );
  } else if (data && series) {
    content = (
      <SeriesPicture
        title={props.title}
        model={createChartModel(data, series)}
        shape={props.shape}
        height={props.height}
        legendNote={props.legendNote}
        listEvents={props.listEvents}
        asTable={asTable}
      />
    );
  }
  return (
    <Panel
      title={props.title}
      answer={
        data && series ? (
          !isBlank && props.answer(series, data)
        ) : (
          <Placeholder width="60%" sx={{ visibility: error && 'hidden' }} />
        )
      }
      definition={
        <Definition
          title={props.title}
          metrics={props.explained ?? props.request.metrics}
          where={props.request.where}
          subjectKind={subjectKindOf(props.request.subjects[0])}
        />
      }
      actions={
        <>
          <Tooltip
            title={text(asTable ? 'charts.showChart' : 'charts.showTable')}
          >
            <IconButton
              size="small"
              aria-label={text('charts.showTable')}
              aria-pressed={asTable}
              onClick={() => {
                analytics.captureEvent('view', asTable ? 'chart' : 'table');
                setAsTable(!asTable);
              }}
              sx={{ color: 'text.secondary', p: 0.5 }}
            >
              {asTable ? <RiLineChartLine size={18} /> : <RiTable2 size={18} />}
            </IconButton>
          </Tooltip>
          <CsvButton
            title={props.title}
            ask={api =>
              api.getSeriesCsv({
                ...props.request,
                metrics: props.explained ?? props.request.metrics,
              })
            }
          />
        </>
      }
      outdated={outdated}
    >
      {content}
      {props.note && (
        <Typography variant="caption" component="p" color="text.secondary">
          {props.note}
        </Typography>
      )}
    </Panel>
  );
}

function isSilent({ total, values }: ChartSeries): boolean {
  return total === null && values.every(value => value === null);
}
