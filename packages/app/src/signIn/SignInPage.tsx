import { SignInPage as StandardSignInPage } from '@backstage/core-components';
import {
  ConfigApi,
  configApiRef,
  microsoftAuthApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { readDemoPeople } from './DemoPerson';
import { DemoSignInPage } from './DemoSignInPage';

const microsoft = {
  id: 'microsoft-auth-provider',
  title: 'Microsoft',
  message: 'Sign in with Microsoft Entra ID',
  apiRef: microsoftAuthApiRef,
};

/** Offers the example people or Microsoft where they are configured, else Backstage's own guest sign-in. */
export function SignInPage(props: SignInPageProps) {
  const config = useApi(configApiRef);
  const people = readDemoPeople(config);
  return people ? (
    <DemoSignInPage people={people} onSignInSuccess={props.onSignInSuccess} />
  ) : (
    <StandardSignInPage {...props} providers={[providerOf(config)]} />
  );
}

function providerOf(config: ConfigApi) {
  return config.has('auth.providers.microsoft') ? microsoft : 'guest';
}
