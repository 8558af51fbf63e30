import { Placeholder } from '../../charts';
import { HeadlineTiles } from './HeadlineTiles';
import { OverviewLayout } from './OverviewLayout';
import { SummaryLine } from './SummaryLine';

/** The page before anything is known, with everything in its place. */
export function OverviewPlaceholder() {
  return (
    <OverviewLayout
      summary={
        <>
          <SummaryLine />
          <Placeholder width="40%" height={20} />
        </>
      }
      headlines={<HeadlineTiles outdated={false} />}
      trend={<Placeholder variant="rounded" height={416} />}
      left={<Placeholder variant="rounded" height={548} />}
      right={<Placeholder variant="rounded" height={548} />}
    />
  );
}
