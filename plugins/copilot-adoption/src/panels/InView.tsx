import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ReactNode, useEffect, useRef, useState } from 'react';
import { Placeholder } from '../charts';
import { useText } from '../translation';

/** A little earlier than it is seen, so that scrolling rarely meets a placeholder. */
const margin = '200px';

const onScreenOnly = { '@media print': { display: 'none' } };
const onPaperOnly = { '@media screen': { display: 'none' } };

export interface InViewProps {
  /** Kept free until then, in pixels. */
  height: number;
  children: ReactNode;
}

/** Renders its content, and so asks for its figures, when it first comes into view. */
export function InView(props: InViewProps) {
  const text = useText();
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
    // Paper has no view. The figures may come too late for it, but not for the next try.
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
      <Placeholder variant="rounded" height={props.height} sx={onScreenOnly} />
      <Typography variant="body2" sx={onPaperOnly}>
        {text('states.notPrinted')}
      </Typography>
    </Box>
  );
}
