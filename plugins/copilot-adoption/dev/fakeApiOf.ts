import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import { FakeCopilotAdoptionApi, fakeScopes, freshScope } from '../src/testing';

const annotations = [
  {
    day: '2026-10-06',
    code: 'agent-undercount',
    title:
      'GitHub announces that agent prompts and lines were undercounted since summer',
    source: 'github',
  },
  {
    day: '2026-11-02',
    code: 'operator',
    title: 'Rollout wave 2',
    source: 'operator',
  },
] as const;

const gaps = ['2026-11-05', '2026-11-06', '2026-10-29'];

class FailingApi extends FakeCopilotAdoptionApi {
  async getSeries(): Promise<never> {
    throw Object.assign(new Error('Request failed with 500'), {
      statusCode: 500,
      cause: { message: 'database is locked' },
    });
  }
}

class SilentApi extends FakeCopilotAdoptionApi {
  getSeries(): Promise<never> {
    return new Promise(() => {});
  }
}

/** The backend that shows a state of the page. */
export function fakeApiOf(state: string | null): CopilotAdoptionApi {
  switch (state) {
    case 'empty':
      return new FakeCopilotAdoptionApi({ scopes: [] });
    case 'first':
      return new FakeCopilotAdoptionApi({ scopes: [freshScope] });
    case 'error':
      return new FailingApi();
    case 'slow':
      return new SilentApi();
    case 'one':
      return new FakeCopilotAdoptionApi({ scopes: fakeScopes.slice(0, 1) });
    default:
      return new FakeCopilotAdoptionApi({
        annotations: [...annotations],
        gaps,
        suppressed: ['tiny'],
      });
  }
}
