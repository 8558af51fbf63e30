import { ConfigReader } from '@backstage/config';
import { assertSimulatedGithub } from './assertSimulatedGithub';

function config(
  integrations: { host: string; apiBaseUrl?: string }[],
  scopeHosts: (string | undefined)[] = [undefined],
) {
  return new ConfigReader({
    integrations: { github: integrations },
    copilotAdoption: {
      scopes: scopeHosts.map(host => ({ organization: 'octo-org', host })),
    },
  });
}

describe('assertSimulatedGithub', () => {
  it.each([
    'http://127.0.0.1:7007/simulated-github',
    'http://127.8.9.10/simulated-github',
    'http://localhost:7007/simulated-github',
    'http://[::1]:7007/simulated-github',
  ])('allows %s', apiBaseUrl => {
    const simulated = config([{ host: 'github.com', apiBaseUrl }]);
    expect(() => assertSimulatedGithub(simulated)).not.toThrow();
  });

  it.each([
    'https://api.github.com',
    'https://127.0.0.1.example.net/api/v3',
    'https://localhost.example.net/api/v3',
    'http://10.0.0.1/api/v3',
  ])('refuses %s', apiBaseUrl => {
    const real = config([{ host: 'github.com', apiBaseUrl }]);
    expect(() => assertSimulatedGithub(real)).toThrow(apiBaseUrl);
  });

  it('refuses a scope on github.com without an integration of its own', () => {
    expect(() => assertSimulatedGithub(config([]))).toThrow(
      'integrations.github for github.com',
    );
  });

  it('refuses a second, real host beside the simulated one', () => {
    const mixed = config([
      {
        host: 'github.com',
        apiBaseUrl: 'http://127.0.0.1:7007/simulated-github',
      },
      {
        host: 'ghe.example.net',
        apiBaseUrl: 'https://ghe.example.net/api/v3',
      },
    ]);
    expect(() => assertSimulatedGithub(mixed)).toThrow('ghe.example.net');
  });
});
