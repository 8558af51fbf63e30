/** The example people, one per kind of reader, as app-config.yaml and examples/acme name them. */
export const people = {
  leader: { name: 'Lena Larkspur', user: 'user:default/lena-larkspur' },
  enablement: { name: 'Enzo Emberly', user: 'user:default/enzo-emberly' },
  teamLead: { name: 'Tara Thornfield', user: 'user:default/tara-thornfield' },
  developer: { name: 'Avery Devlin', user: 'user:default/avery-devlin' },
  privacyOfficer: { name: 'Petra Privet', user: 'user:default/petra-privet' },
  operator: { name: 'Oskar Oakhurst', user: 'user:default/oskar-oakhurst' },
};

export type Reader = keyof typeof people;
