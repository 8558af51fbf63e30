import { useAnalytics } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { RiLink } from '@remixicon/react';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { filtersOf, View, writeFilters } from '../../filters';
import { useText } from '../../translation';

/** How long it is said that the link was copied. */
const toldFor = 4_000;

/** Copies an address that shows the same view to anybody who may see it. */
export function CopyLink(props: { view: View }) {
  const text = useText();
  const analytics = useAnalytics();
  const [{ noUserInteraction: isCopied }, copy] = useCopyToClipboard();
  const [isTold, setTold] = useState(false);
  useEffect(() => {
    const timer = isTold
      ? setTimeout(() => setTold(false), toldFor)
      : undefined;
    return () => clearTimeout(timer);
  }, [isTold]);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, height: 40 }}>
      <Tooltip title={text('filters.copyLink')}>
        <IconButton
          size="small"
          aria-label={text('filters.copyLink')}
          onClick={() => {
            analytics.captureEvent('copy', 'link');
            copy(linkTo(props.view));
            setTold(true);
          }}
          sx={{ color: 'text.secondary' }}
        >
          <RiLink size={18} />
        </IconButton>
      </Tooltip>
      <Typography variant="caption" component="span" role="status">
        {isTold && text(isCopied ? 'filters.copied' : 'filters.notCopied')}
      </Typography>
    </Box>
  );
}

/** With every filter, even before they all stand in the address bar. */
function linkTo(view: View): string {
  const link = new URL(window.location.href);
  link.search = String(writeFilters(filtersOf(view), link.searchParams));
  return link.href;
}
