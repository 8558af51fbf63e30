import { RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Room for a chart, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * The size of an element, measured before every paint so that nothing jumps.
 *
 * @param assumed - what counts where nothing is laid out, as in tests
 */
export function useSize(
  assumed: Size,
): [RefObject<HTMLDivElement>, Size | undefined] {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  const measure = () => {
    const box = ref.current?.getBoundingClientRect();
    const width = Math.floor(box?.width ?? 0) || assumed.width;
    const height = Math.floor(box?.height ?? 0) || assumed.height;
    setSize(old =>
      old?.width === width && old.height === height ? old : { width, height },
    );
  };
  const latestMeasure = useRef(measure);
  latestMeasure.current = measure;

  useLayoutEffect(measure);
  useLayoutEffect(() => {
    if (!ref.current || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => latestMeasure.current());
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);

  return [ref, size];
}
