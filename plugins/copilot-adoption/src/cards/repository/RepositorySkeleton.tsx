import { Placeholder } from '../../charts';

/** As tall as the card's figures. */
export function RepositorySkeleton() {
  return (
    <>
      <Placeholder width="35%" height={45} />
      <Placeholder width="70%" height={20} sx={{ mb: 1.5 }} />
      <Placeholder width="80%" height={20} />
      <Placeholder width="75%" height={20} />
      <Placeholder width="80%" height={20} />
    </>
  );
}
