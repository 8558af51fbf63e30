import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copilotAdoptionApiRef } from '../../api';
import { downloadFile } from '../../format/downloadFile';
import { FakeCopilotAdoptionApi } from '../../testing';
import { CodePage } from './CodePage';

jest.mock('../../format/downloadFile');

function show(api: FakeCopilotAdoptionApi) {
  renderInTestApp(<CodePage hiddenPanels={[]} />, {
    apis: [[copilotAdoptionApiRef, api]],
  });
}

describe('MatrixPanel', () => {
  beforeEach(() => sessionStorage.clear());

  it('offers what it shows as one table, with a row for each model and language', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getSeriesCsv')
      .mockImplementation(
        async ({ by, where }) =>
          `Day,Language,Suggestions\r\n2026-11-02,${by} of ${where?.model},7\r\n`,
      );
    show(api);
    const panel = within(
      await screen.findByRole('region', { name: 'Languages and models' }),
    );
    const models = (await panel.findAllByRole('columnheader'))
      .slice(1)
      .map(({ textContent }) => textContent);
    await userEvent.click(
      panel.getByRole('button', {
        name: 'Download “Languages and models” as CSV',
      }),
    );
    expect(models.length).toBeGreaterThan(1);
    expect(downloadFile).toHaveBeenCalledWith(
      'languages-and-models.csv',
      [
        'Model,Day,Language,Suggestions',
        ...models.map(model => `${model},2026-11-02,language of ${model},7`),
        '',
      ].join('\r\n'),
      'text/csv',
    );
  });
});
