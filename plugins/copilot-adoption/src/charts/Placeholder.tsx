import Skeleton, { SkeletonProps } from '@mui/material/Skeleton';
import useMediaQuery from '@mui/material/useMediaQuery';

/** Keeps the room of what is loading. It breathes, except for readers who asked for less motion. */
export function Placeholder(props: SkeletonProps) {
  const isStill = useMediaQuery('(prefers-reduced-motion: reduce)');
  return <Skeleton animation={isStill ? false : 'pulse'} {...props} />;
}
