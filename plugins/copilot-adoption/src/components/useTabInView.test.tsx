import { act, render, screen } from '@testing-library/react';
import { useTabInView } from './useTabInView';

/** As wide as a phone, with tabs of which every one takes 100 pixels. */
function TabBar(props: { selected: number }) {
  return (
    <div className="bui-PluginHeaderTabsWrapper" data-testid="bar">
      {[0, 1, 2, 3, 4, 5].map(tab => (
        <span key={tab} role="tab" aria-selected={tab === props.selected}>
          {tab}
        </span>
      ))}
    </div>
  );
}

function Content() {
  useTabInView();
  return null;
}

function page(selected: number) {
  return (
    <>
      <TabBar selected={selected} />
      <Content />
    </>
  );
}

function boxOf(this: Element): DOMRect {
  const bar = this.closest('.bui-PluginHeaderTabsWrapper')!;
  return this === bar
    ? new DOMRect(0, 0, 360, 40)
    : new DOMRect(100 * Number(this.textContent) - bar.scrollLeft, 0, 100, 40);
}

describe('useTabInView', () => {
  beforeEach(() => {
    jest
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockImplementation(boxOf);
  });

  afterEach(() => jest.restoreAllMocks());

  it('brings the selected tab to the middle, and the next one that is selected', async () => {
    const { rerender } = render(page(4));
    const bar = screen.getByTestId('bar');
    expect(bar.scrollLeft).toBe(270);
    await act(async () => rerender(page(5)));
    expect(bar.scrollLeft).toBe(370);
  });

  it('does so again when the window becomes smaller', () => {
    render(page(4));
    const bar = screen.getByTestId('bar');
    bar.scrollLeft = 0;
    act(() => {
      window.dispatchEvent(new Event('resize'));
    });
    expect(bar.scrollLeft).toBe(270);
  });

  it('needs no header', () => {
    expect(() => render(<Content />)).not.toThrow();
  });
});
