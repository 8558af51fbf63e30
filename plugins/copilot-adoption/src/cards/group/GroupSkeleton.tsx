import Skeleton from '@mui/material/Skeleton';
import { sparklineHeight } from './sparklineHeight';

/** As tall as the card's figures. */
export function GroupSkeleton() {
  return (
    <>
      <Skeleton width="35%" height={45} />
      <Skeleton width="70%" height={20} />
      <Skeleton width="50%" height={20} sx={{ mb: 1.5 }} />
      <Skeleton variant="rounded" height={sparklineHeight} />
      <Skeleton width="80%" height={20} sx={{ mt: 1.5 }} />
      <Skeleton width="60%" height={20} />
    </>
  );
}
