import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import { createTheme, Theme, ThemeProvider } from '@mui/material/styles';
import { ReactNode, useMemo } from 'react';
import { usePrinting } from '../charts';
import { useTabInView } from './useTabInView';

/** Fits on A4 and Letter with the browser's margins. */
const paperWidth = 680;

/** What is of no use on paper. Backstage writes a prefix before the names of Material UI's classes. */
const controls = [
  'MuiIconButton-root',
  'MuiButton-root',
  'MuiCheckbox-root',
  'MuiTextField-root',
  'MuiToggleButtonGroup-root',
]
  .map(name => `& [class*="${name}"]`)
  .join();

const onPaper = {
  printColorAdjust: 'exact',
  // Whatever the app has behind it, where backgrounds are printed.
  bgcolor: 'background.paper',
  [controls]: { display: 'none' },
  '& [class*="MuiTableContainer-root"]': {
    height: 'auto',
    overflow: 'visible',
  },
} as const;

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

/** The room of a sub-page; on paper, one column in light colours without controls. */
export function PageMain(props: { children: ReactNode }) {
  const isPrinting = usePrinting();
  useTabInView();
  const paperTheme = useMemo(
    () => (theme: Theme) =>
      isPrinting && theme.palette.mode === 'dark' ? lightOf(theme) : theme,
    [isPrinting],
  );
  return (
    <ThemeProvider theme={paperTheme}>
      {scrollingTabs}
      <Box
        component="main"
        sx={{
          width: isPrinting ? paperWidth : undefined,
          maxWidth: 1440,
          px: { xs: 2, sm: 3 },
          pb: 4,
          color: 'text.primary',
          '@media print': onPaper,
        }}
      >
        {props.children}
      </Box>
    </ThemeProvider>
  );
}

function lightOf({ typography: { fontFamily } }: Theme): Theme {
  return createTheme({
    palette: { mode: 'light' },
    typography: { fontFamily },
  });
}
