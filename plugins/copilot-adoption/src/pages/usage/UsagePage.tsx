import { SubPage, SubPageProps } from '../../panels';
import { usagePanels } from './usagePanels';

/** What people use Copilot through, and how much. */
export function UsagePage(props: SubPageProps) {
  return <SubPage {...props} name="usage" panels={usagePanels} />;
}
