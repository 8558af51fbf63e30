import { RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What a chart is drawn for where nothing is laid out, as in tests and on servers. */
const assumedWidth = 640;

/** The width of an element, measured before the first paint so that nothing jumps. */
export function useWidth(): [RefObject<HTMLDivElement>, number | undefined] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();

  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) {
      return undefined;
    }
    const measure = () =>
      setWidth(
        Math.floor(element.getBoundingClientRect().width) || assumedWidth,
      );
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return [ref, width];
}
