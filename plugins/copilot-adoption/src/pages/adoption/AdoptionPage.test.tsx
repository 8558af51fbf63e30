import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import { CopilotAdoptionApi } from 'backstage-plugin-copilot-adoption-common';
import { copilotAdoptionApiRef } from '../../api';
import { FakeCopilotAdoptionApi } from '../../testing';
import { AdoptionPage } from './AdoptionPage';

function show(
  api: CopilotAdoptionApi,
  url: string = '/?scope=organization:octo-org',
) {
  return renderInTestApp(<AdoptionPage />, {
    apis: [[copilotAdoptionApiRef, api]],
    initialRouteEntries: [url],
  });
}

async function panel(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('AdoptionPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('shows people from step to step, each with its share of the one before', async () => {
    show(new FakeCopilotAdoptionApi());
    const funnel = await panel('From seats to agents');
    const steps = await funnel.findAllByRole('listitem');
    expect(steps).toHaveLength(3);
    expect(steps[0]).toHaveTextContent('Hold a seat150');
    expect(steps[1]).toHaveTextContent(
      /^Active in 28 days\d\d\.\d% of those who hold a seat134$/,
    );
    expect(steps[2]).toHaveTextContent(/of those active/);
  });

  it('says why a step is not known', async () => {
    const api = new FakeCopilotAdoptionApi();
    const answer = api.getSeries.bind(api);
    jest.spyOn(api, 'getSeries').mockImplementation(async request => {
      const response = await answer(request);
      return {
        ...response,
        series: response.series.map(series =>
          ['seats', 'adoption_rate'].includes(series.metric)
            ? {
                ...series,
                total: null,
                totalState: 'unavailable',
                reason: 'noSnapshot',
              }
            : series,
        ),
      };
    });
    show(api);
    const funnel = await panel('From seats to agents');
    expect((await funnel.findAllByRole('listitem'))[0]).toHaveTextContent(
      /nobody asked GitHub at that time/,
    );
  });

  it('shows who stays as a table with the number in each cell', async () => {
    show(new FakeCopilotAdoptionApi());
    const cohorts = await panel('Who stays');
    const row = await cohorts.findByRole('row', { name: /^August 2026/ });
    expect(row).toHaveTextContent('August 20262590%80%');
    expect(
      cohorts.getByRole('columnheader', { name: '1 month later' }),
    ).toBeVisible();
    expect(cohorts.getByText('July 2026*')).toHaveAccessibleDescription(
      /History begins here/,
    );
  });

  it('tells a team’s own steps, and what is told of accounts only', async () => {
    show(
      new FakeCopilotAdoptionApi(),
      '/?scope=organization:octo-org&team=payments',
    );
    const funnel = await panel('From seats to agents');
    expect((await funnel.findAllByRole('listitem'))[0]).toHaveTextContent(
      'Have a licence34',
    );
    expect(
      (await panel('Who stays')).getByText(/^Told of a whole account only/),
    ).toBeVisible();
  });

  it('shows nothing of a team that is too small', async () => {
    show(
      new FakeCopilotAdoptionApi({ suppressed: ['tiny'] }),
      '/?scope=organization:octo-org&team=tiny',
    );
    expect(await screen.findByText('Too few people: not shown')).toBeVisible();
  });

  it('fails in one place', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getCohorts')
      .mockRejectedValue(new TypeError('Failed to fetch'));
    show(api);
    expect(
      await (await panel('Who stays')).findByRole('alert'),
    ).toHaveTextContent('backend does not answer');
    expect(
      await (await panel('From seats to agents')).findAllByRole('listitem'),
    ).toHaveLength(3);
  });
});
