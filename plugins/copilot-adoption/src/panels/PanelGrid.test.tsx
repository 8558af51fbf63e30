import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { copilotAdoptionApiRef } from '../api';
import { resolveView } from '../filters';
import { FakeCopilotAdoptionApi, fakeScopes } from '../testing';
import { CompletionsPanel } from './CompletionsPanel';
import { PanelGrid } from './PanelGrid';

describe('PanelGrid', () => {
  it('tells analytics in which panel something happens', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:');
    URL.revokeObjectURL = jest.fn();
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const analytics = mockApis.analytics();
    renderInTestApp(
      <PanelGrid
        panels={[
          {
            id: 'completions',
            columns: 6,
            height: 100,
            Panel: CompletionsPanel,
          },
        ]}
        view={resolveView({ period: { kind: 'last', days: 28 } }, fakeScopes)}
      />,
      {
        apis: [
          [copilotAdoptionApiRef, new FakeCopilotAdoptionApi()],
          analytics,
        ],
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'View as table' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: /^Download .* as CSV/ }),
    );
    expect(
      analytics
        .getEvents()
        .map(({ action, subject, context }) => [action, subject, context.panel])
        .filter(([action]) => action !== 'navigate'),
    ).toEqual([
      ['view', 'table', 'completions'],
      ['download', 'csv', 'completions'],
    ]);
  });
});
