import { createTheme, ThemeProvider } from '@mui/material/styles';
import { act, render, screen } from '@testing-library/react';
import { useChartTheme } from '../charts';
import { palettes } from '../charts/palette';
import { PrintableArea } from './PrintableArea';

function Probe() {
  return <output>{useChartTheme().colors.agent}</output>;
}

function happens(event: 'beforeprint' | 'afterprint') {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
}

describe('PrintableArea', () => {
  it('is light and as wide as paper while it is printed', () => {
    render(
      <ThemeProvider theme={createTheme({ palette: { mode: 'dark' } })}>
        <PrintableArea component="article">
          <Probe />
        </PrintableArea>
      </ThemeProvider>,
    );
    const colour = () => screen.getByRole('status').textContent;
    expect(colour()).toBe(palettes.dark.colors.agent);
    happens('beforeprint');
    expect(colour()).toBe(palettes.light.colors.agent);
    expect(screen.getByRole('article')).toHaveStyle({ width: '680px' });
    happens('afterprint');
    expect(colour()).toBe(palettes.dark.colors.agent);
    expect(screen.getByRole('article')).not.toHaveStyle({ width: '680px' });
  });
});
