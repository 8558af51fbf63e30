import { Placeholder } from '../../charts';
import { sparklineHeight } from '../figures';

/** As tall as the card's figures. */
export function UserSkeleton() {
  return (
    <>
      <Placeholder width="25%" height={45} />
      <Placeholder width="70%" height={20} sx={{ mb: 1.5 }} />
      <Placeholder variant="rounded" height={sparklineHeight} />
      <Placeholder width="30%" height={20} />
      <Placeholder width="40%" height={20} sx={{ mt: 1.5 }} />
      <Placeholder width="50%" height={20} />
      <Placeholder width="80%" height={20} />
    </>
  );
}
