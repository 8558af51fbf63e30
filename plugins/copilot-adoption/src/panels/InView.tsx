import Box from '@mui/material/Box';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { Placeholder } from '../charts';

/** A little earlier than it is seen, so that scrolling rarely meets a placeholder. */
const margin = '200px';

export interface InViewProps {
  /** Kept free until then, in pixels. */
  height: number;
  children: ReactNode;
}

/** Renders its content, and so asks for its figures, when it first comes into view. */
export function InView(props: InViewProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(
    () => typeof IntersectionObserver === 'undefined',
  );

  useEffect(() => {
    if (isSeen || !ref.current) {
      return undefined;
    }
    const observer = new IntersectionObserver(
      entries => entries.some(entry => entry.isIntersecting) && setSeen(true),
      { rootMargin: margin },
    );
    observer.observe(ref.current);
    // Paper has no view: whatever is printed has to be there.
    const show = () => setSeen(true);
    window.addEventListener('beforeprint', show);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', show);
    };
  }, [isSeen]);

  return isSeen ? (
    <>{props.children}</>
  ) : (
    <Box ref={ref}>
      <Placeholder variant="rounded" height={props.height} />
    </Box>
  );
}
