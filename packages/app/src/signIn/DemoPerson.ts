import { ConfigApi } from '@backstage/frontend-plugin-api';

/** One of the invented people that the demonstration signs in as. */
export interface DemoPerson {
  /** Entity reference, such as `user:default/guest`. */
  user: string;
  name: string;
  /** What the person does in the company. */
  title: string;
  /** What the person comes to the portal for. */
  description: string;
}

/** The configured example people; undefined where the demo sign-in is not configured. */
export function readDemoPeople(config: ConfigApi): DemoPerson[] | undefined {
  return config
    .getOptionalConfigArray('auth.providers.demo.people')
    ?.map(person => ({
      user: person.getString('user'),
      name: person.getString('name'),
      title: person.getString('title'),
      description: person.getString('description'),
    }));
}
