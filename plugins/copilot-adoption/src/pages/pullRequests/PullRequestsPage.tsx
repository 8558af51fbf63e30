import { SubPage, SubPageProps } from '../../panels';
import { pullRequestsPanels } from './pullRequestsPanels';

/** What Copilot does in pull requests. */
export function PullRequestsPage(props: SubPageProps) {
  return (
    <SubPage
      {...props}
      name="pull-requests"
      panels={pullRequestsPanels}
      accountsOnly
    />
  );
}
