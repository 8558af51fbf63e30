import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import {
  createTheme,
  SxProps,
  Theme,
  ThemeProvider,
} from '@mui/material/styles';
import { ElementType, ReactNode, useMemo } from 'react';
import { usePrinting } from '../charts';

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

/** Nobody changes tabs on paper. What the app has above them says what the paper is about, and stays. */
const withoutTabs = (
  <GlobalStyles
    styles={{
      '@media print': {
        '.bui-PluginHeaderTabsWrapper, [role="tablist"]': { display: 'none' },
      },
    }}
  />
);

export interface PrintableAreaProps {
  component?: ElementType;
  sx?: SxProps<Theme>;
  children: ReactNode;
}

/** What it holds is, on paper, one column in light colours without controls. */
export function PrintableArea(props: PrintableAreaProps) {
  const { component = 'div', sx, children } = props;
  const isPrinting = usePrinting();
  const paperTheme = useMemo(
    () => (theme: Theme) =>
      isPrinting && theme.palette.mode === 'dark' ? lightOf(theme) : theme,
    [isPrinting],
  );
  return (
    <ThemeProvider theme={paperTheme}>
      {withoutTabs}
      <Box
        component={component}
        sx={[
          {
            width: isPrinting ? paperWidth : undefined,
            color: 'text.primary',
            '@media print': onPaper,
          },
          ...(Array.isArray(sx) ? sx : [sx]),
        ]}
      >
        {children}
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
