import { ProxiedSignInPage } from '@backstage/core-components';
import { IdentityApi } from '@backstage/frontend-plugin-api';
import { useCallback } from 'react';
import { DemoPerson } from './DemoPerson';
import { PeopleList } from './PeopleList';
import { SignInFailed } from './SignInFailed';
import { useChosenPerson } from './useChosenPerson';
import { withSignOut } from './withSignOut';

interface DemoSignInPageProps {
  people: DemoPerson[];
  onSignInSuccess(identity: IdentityApi): void;
}

/** Lets one choose an example person, signs in as that one and remembers it until signing out. */
export function DemoSignInPage(props: DemoSignInPageProps) {
  const { people, onSignInSuccess } = props;
  const [chosen, choose, forget] = useChosenPerson(people);
  const ErrorComponent = useCallback(
    (errorProps: { error?: Error }) => (
      <SignInFailed {...errorProps} onBack={forget} />
    ),
    [forget],
  );

  return chosen ? (
    <ProxiedSignInPage
      provider="demo"
      headers={{ 'x-demo-person': chosen.user }}
      onSignInSuccess={identity =>
        onSignInSuccess(withSignOut(identity, forget))
      }
      ErrorComponent={ErrorComponent}
    />
  ) : (
    <PeopleList people={people} onChoose={choose} />
  );
}
