import { ConfigurationExample, Notice } from '../../states';
import { useText } from '../../translation';

const example = `metadata:
  annotations:
    # on the group
    github.com/team-slug: octo-org/platform
    # or on each member
    github.com/user-login: avery-dev`;

/** Nothing leads from the group to GitHub: says which annotations would. */
export function NobodyKnown() {
  const text = useText();
  return (
    <Notice compact title={text('groupCard.nobody.title')}>
      {text('groupCard.nobody.text')}
      <ConfigurationExample>{example}</ConfigurationExample>
    </Notice>
  );
}
