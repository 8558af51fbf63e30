import GlobalStyles from '@mui/material/GlobalStyles';
import { ReactNode } from 'react';
import { PrintableArea } from './PrintableArea';
import { useTabInView } from './useTabInView';

/** Backstage's tabs neither wrap nor scroll: on a phone they would make the whole page scroll sideways. */
const scrollingTabs = (
  <GlobalStyles
    styles={{
      '@media (max-width: 900px)': {
        '.bui-PluginHeaderTabsWrapper': {
          overflowX: 'auto',
          // Room for the line below the tab at hand, which stands a little outside.
          paddingBottom: 2,
          marginBottom: -2,
        },
        '.bui-PluginHeaderTabsWrapper [role="tab"]': {
          flexShrink: 0,
          whiteSpace: 'nowrap',
        },
      },
    }}
  />
);

/** The room of a sub-page. */
export function PageMain(props: { children: ReactNode }) {
  useTabInView();
  return (
    <>
      {scrollingTabs}
      <PrintableArea
        component="main"
        sx={{ maxWidth: 1440, px: { xs: 2, sm: 3 }, pb: 4 }}
      >
        {props.children}
      </PrintableArea>
    </>
  );
}
