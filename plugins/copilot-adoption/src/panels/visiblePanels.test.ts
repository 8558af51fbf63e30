import { PagePanel } from './PagePanel';
import { visiblePanels } from './visiblePanels';

const panels: PagePanel[] = ['languages', 'models'].map(id => ({
  id,
  columns: 6,
  height: 200,
  Panel: () => null,
}));

describe('visiblePanels', () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation();
  afterEach(() => warn.mockClear());

  it('leaves out what is hidden', () => {
    const shown = visiblePanels('code', panels, ['models']);
    expect(shown.map(({ id }) => id)).toEqual(['languages']);
    expect(warn).not.toHaveBeenCalled();
  });

  it('names what is none of its panels, and those that it has', () => {
    expect(visiblePanels('code', panels, ['langauges'])).toEqual(panels);
    expect(warn).toHaveBeenCalledWith(
      "sub-page:copilot-adoption/code has no panel 'langauges' to hide by hiddenPanels, only 'languages', 'models'",
    );
  });
});
