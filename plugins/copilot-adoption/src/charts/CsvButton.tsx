import { useApi } from '@backstage/core-plugin-api';
import { useAnalytics } from '@backstage/frontend-plugin-api';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { RiDownloadLine } from '@remixicon/react';
import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import useAsyncFn from 'react-use/esm/useAsyncFn';
import { copilotAdoptionApiRef } from '../api';
import { downloadFile } from '../format';
import { useText } from '../translation';

export interface CsvButtonProps {
  /** Of the panel; its file is called after it. */
  title: string;
  /** The backend writes the file, so that it holds what the reader may see and no more. */
  ask: (api: CopilotAdoptionApi) => Promise<string>;
}

/** A panel's figures as a file for a spreadsheet. */
export function CsvButton(props: CsvButtonProps) {
  const { title, ask } = props;
  const api = useApi(copilotAdoptionApiRef);
  const text = useText();
  const analytics = useAnalytics();
  const [{ loading, error }, download] = useAsyncFn(async () => {
    analytics.captureEvent('download', 'csv');
    downloadFile(`${fileName(title)}.csv`, await ask(api), 'text/csv');
  }, [analytics, api, ask, title]);
  const hint = text(error ? 'states.error.title' : 'charts.csv');
  return (
    <Tooltip title={hint}>
      <span>
        <IconButton
          size="small"
          aria-label={text('charts.csvOf', { title })}
          disabled={loading}
          onClick={download}
          sx={{ color: error ? 'error.main' : 'text.secondary', p: 0.5 }}
        >
          <RiDownloadLine size={18} />
        </IconButton>
      </span>
    </Tooltip>
  );
}

function fileName(title: string): string {
  return title.toLocaleLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
