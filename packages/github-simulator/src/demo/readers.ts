/** Somebody the example app offers to sign in as: one per reader the product is made for. */
export interface DemoReader {
  role:
    | 'leader'
    | 'enablement'
    | 'team-lead'
    | 'developer'
    | 'privacy-officer'
    | 'operator';
  name: string;
  /** What the person does, as shown on the sign-in page. */
  title: string;
  entityRef: string;
  /** Absent for those without a GitHub account in the enterprise. */
  login?: string;
  /** The GitHub team they are the first member of. */
  homeTeam?: number;
  /** Catalog groups beside those that follow from GitHub teams. */
  memberOf?: string[];
}

export const demoReaders: DemoReader[] = [
  {
    role: 'leader',
    name: 'Lena Larkspur',
    title: 'Engineering leader (guest)',
    entityRef: 'user:default/lena-larkspur',
    memberOf: ['commerce'],
  },
  {
    role: 'enablement',
    name: 'Enzo Emberly',
    title: 'Copilot enablement',
    entityRef: 'user:default/enzo-emberly',
    login: 'enzo-emberly',
    memberOf: ['foundations'],
  },
  {
    role: 'team-lead',
    name: 'Tara Thornfield',
    title: 'Team lead, Payments',
    entityRef: 'user:default/tara-thornfield',
    login: 'tara-thornfield',
    homeTeam: 552,
  },
  {
    role: 'developer',
    name: 'Avery Devlin',
    title: 'Developer, Checkout',
    entityRef: 'user:default/avery-devlin',
    login: 'avery-dev',
    homeTeam: 551,
  },
  {
    role: 'privacy-officer',
    name: 'Petra Privet',
    title: 'Privacy officer',
    entityRef: 'user:default/petra-privet',
    memberOf: ['foundations'],
  },
  {
    role: 'operator',
    name: 'Oskar Oakhurst',
    title: 'Backstage operator, Platform',
    entityRef: 'user:default/oskar-oakhurst',
    login: 'oskar-oakhurst',
    homeTeam: 553,
  },
];
