import { SubPage, SubPageProps } from '../../panels';
import { codePanels } from './codePanels';

/** What Copilot suggests and writes, and what people make of it. */
export function CodePage(props: SubPageProps) {
  return <SubPage {...props} name="code" panels={codePanels} />;
}
