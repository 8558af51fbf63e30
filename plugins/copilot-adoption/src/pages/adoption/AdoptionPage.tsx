import { SubPage, SubPageProps } from '../../panels';
import { adoptionPanels } from './adoptionPanels';

/** Do people begin, stay and go further? */
export function AdoptionPage(props: SubPageProps) {
  return <SubPage {...props} name="adoption" panels={adoptionPanels} />;
}
