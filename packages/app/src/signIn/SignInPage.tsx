import { SignInPage as StandardSignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { readDemoPeople } from './DemoPerson';
import { DemoSignInPage } from './DemoSignInPage';

/** Offers the example people where they are configured, else Backstage's own guest sign-in. */
export function SignInPage(props: SignInPageProps) {
  const people = readDemoPeople(useApi(configApiRef));
  return people ? (
    <DemoSignInPage people={people} onSignInSuccess={props.onSignInSuccess} />
  ) : (
    <StandardSignInPage {...props} providers={['guest']} />
  );
}
