import { renderInTestApp } from '@backstage/frontend-test-utils';
import { act, screen } from '@testing-library/react';
import { InView } from './InView';

describe('InView', () => {
  const observed: IntersectionObserverCallback[] = [];
  const original = global.IntersectionObserver;

  beforeEach(() => {
    observed.length = 0;
    global.IntersectionObserver = class {
      constructor(callback: IntersectionObserverCallback) {
        observed.push(callback);
      }
      observe() {}
      disconnect() {}
    } as unknown as typeof IntersectionObserver;
  });
  afterEach(() => {
    global.IntersectionObserver = original;
  });

  function come(isIntersecting: boolean) {
    act(() =>
      observed[0](
        [{ isIntersecting } as IntersectionObserverEntry],
        {} as IntersectionObserver,
      ),
    );
  }

  it('renders what it holds when it comes into view', () => {
    renderInTestApp(<InView height={100}>held</InView>);
    come(false);
    expect(screen.queryByText('held')).not.toBeInTheDocument();
    come(true);
    expect(screen.getByText('held')).toBeInTheDocument();
  });

  it('renders everything that is printed', () => {
    renderInTestApp(<InView height={100}>held</InView>);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByText('held')).toBeInTheDocument();
  });
});
