import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AccessResponse,
  ReportHealth,
  SyncResponse,
} from 'backstage-plugin-copilot-adoption-common';
import {
  copilotAdoptionApiRef,
  copilotAdoptionOperatorApiRef,
} from '../../api';
import {
  FakeCopilotAdoptionApi,
  FakeOperatorApi,
  fakeDays,
  fakeRun,
  fakeSync,
} from '../../testing';
import { DataHealthPage } from './DataHealthPage';

const totals: ReportHealth = {
  report: 'totals',
  states: {
    due: 0,
    waiting: 0,
    provisional: 2,
    final: 53,
    empty: 0,
    failed: 1,
    unavailable: 0,
  },
  firstDay: '2026-09-24',
  heldThrough: '2026-11-18',
  newestCompleteDay: '2026-11-10',
  lastError: null,
};

const idle: SyncResponse = {
  ...fakeSync,
  scopes: [{ ...fakeSync.scopes[0], reports: [totals] }],
  currentRun: null,
  lastRun: fakeRun,
};

interface Shown {
  sync?: SyncResponse;
  access?: Partial<AccessResponse>;
  operatorApi?: FakeOperatorApi;
  api?: FakeCopilotAdoptionApi;
  analytics?: ReturnType<typeof mockApis.analytics>;
  hiddenPanels?: string[];
}

function show(shown: Shown = {}) {
  const api = shown.api ?? new FakeCopilotAdoptionApi({ access: shown.access });
  if (!shown.api) {
    jest.spyOn(api, 'getSync').mockResolvedValue(shown.sync ?? idle);
  }
  return renderInTestApp(<DataHealthPage hiddenPanels={shown.hiddenPanels} />, {
    apis: [
      [copilotAdoptionApiRef, api],
      [
        copilotAdoptionOperatorApiRef,
        shown.operatorApi ?? new FakeOperatorApi(),
      ],
      shown.analytics ?? mockApis.analytics(),
    ],
  });
}

async function panel(name: string) {
  return within(await screen.findByRole('region', { name }));
}

describe('DataHealthPage', () => {
  beforeEach(() => sessionStorage.clear());

  it('keeps the room while nothing is known yet', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest.spyOn(api, 'getSync').mockReturnValue(new Promise(() => {}));
    show({ api });
    expect(
      await screen.findByRole('status', { name: 'Loading' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says what happened and tries again', async () => {
    const api = new FakeCopilotAdoptionApi();
    jest
      .spyOn(api, 'getSync')
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue(idle);
    show({ api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'backend does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await panel('Totals')).toBeTruthy();
  });

  it('says what to configure where no account is', async () => {
    show({ sync: { ...idle, scopes: [] } });
    expect(
      await screen.findByText(/not told what to show/),
    ).toBeInTheDocument();
  });

  it('tells how far a report has come, in words and by day', async () => {
    show();
    const report = await panel('Totals');
    expect(
      report.getByText(
        'Complete through Nov 10 · newest day Nov 18 · stored since Sep 24, 2026',
      ),
    ).toBeVisible();
    expect(report.getByText('Stored and settled: 53')).toBeVisible();
    expect(report.getByText('Could not be fetched: 1')).toBeVisible();

    const calendar = await report.findByRole('application');
    calendar.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(
      report.getByText(/^Nov 18, 2026: Stored, may still change/),
    ).toBeVisible();
    await userEvent.keyboard('{ArrowLeft}');
    expect(
      report.getByText(
        /^Nov 11, 2026: Could not be fetched · .*3 attempts without success · GitHub does not answer properly: 502 Bad Gateway$/,
      ),
    ).toBeVisible();
    fireEvent.pointerLeave(calendar);
    expect(report.getByText(/^Point at a day/)).toBeVisible();
  });

  it('says the same as a table of ranges', async () => {
    show();
    const report = await panel('Totals');
    await userEvent.click(
      report.getByRole('button', { name: 'View Totals as table' }),
    );
    const rows = (await report.findAllByRole('row')).map(
      row => row.textContent,
    );
    expect(rows[1]).toMatch(/Nov 17\s–\s18, 20262Stored, may still change/);
    expect(rows[3]).toMatch(
      /Nov 11, 20261Could not be fetched: GitHub does not answer properly/,
    );
    expect(rows).toHaveLength(5);
  });

  it('tells of bills by month, without a calendar of days', async () => {
    const operatorApi = new FakeOperatorApi();
    jest.spyOn(operatorApi, 'getSyncDays').mockResolvedValue({
      items: [
        { ...fakeDays[0], report: 'ai-credits', day: '2026-11-30', rows: 7 },
        { ...fakeDays[0], report: 'ai-credits', day: '2026-10-31', rows: 9 },
      ],
      nextCursor: null,
    });
    const bills: ReportHealth = {
      ...totals,
      report: 'ai-credits',
      firstDay: '2026-10-31',
      heldThrough: '2026-11-30',
      newestCompleteDay: '2026-10-31',
    };
    show({
      operatorApi,
      sync: { ...idle, scopes: [{ ...idle.scopes[0], reports: [bills] }] },
    });
    const report = await panel('Bills of AI credits');
    expect(report.getByText(/^Complete through October 2026/)).toBeVisible();
    const table = within(await report.findByRole('table'));
    expect(
      table.getAllByRole('row').map(({ textContent }) => textContent),
    ).toEqual([
      'MonthLinesState',
      'November 20267Stored, may still change',
      'October 20269Stored, may still change',
    ]);
    expect(report.queryByRole('button', { name: /as table/ })).toBeNull();
  });

  it('tells the last trouble with what to do about it', async () => {
    show({
      sync: {
        ...idle,
        scopes: [
          {
            ...idle.scopes[0],
            reports: [
              {
                ...totals,
                lastError: {
                  code: 'missingPermission',
                  title: 'The credential lacks a permission',
                  advice: 'Give it read:org.',
                  day: '2026-11-11',
                  at: '2026-11-20T08:01:00Z',
                },
              },
            ],
          },
        ],
      },
    });
    const report = await panel('Totals');
    expect(
      report.getByText('Last trouble: The credential lacks a permission'),
    ).toBeVisible();
    expect(report.getByText(/Give it read:org. Day Nov 11/)).toBeVisible();
    expect(screen.getByText(/^1 report needs attention/)).toBeVisible();
  });

  it('starts a run, and says when one is on its way already', async () => {
    const operatorApi = new FakeOperatorApi();
    const queue = jest
      .spyOn(operatorApi, 'queueSyncRun')
      .mockRejectedValueOnce(
        Object.assign(new Error('Conflict'), { statusCode: 409 }),
      );
    const analytics = mockApis.analytics();
    show({ operatorApi, analytics });
    const sync = await panel('Sync');
    await userEvent.click(sync.getByRole('button', { name: 'Run now' }));
    expect(await sync.findByText(/^A run is queued or running/)).toBeVisible();
    await userEvent.click(sync.getByRole('button', { name: 'Run now' }));
    await waitFor(() => expect(queue).toHaveBeenCalledTimes(2));
    expect(queue).toHaveBeenLastCalledWith({});
    expect(analytics.getEvents()).toContainEqual(
      expect.objectContaining({
        action: 'run',
        subject: 'sync',
        context: expect.objectContaining({ panel: 'sync' }),
      }),
    );
  });

  it('shows a run as it moves', async () => {
    show({ sync: { ...idle, currentRun: fakeSync.currentRun } });
    const sync = await panel('Sync');
    expect(sync.getByText('25 of 84 days of reports done')).toBeVisible();
    expect(sync.getByRole('button', { name: 'Run now' })).toBeDisabled();
    const table = await sync.findByRole('table', {
      name: 'Progress by report',
    });
    expect(
      within(table).getByRole('row', { name: /^Octo People 84 23/ }),
    ).toBeVisible();
  });

  it('fetches chosen days anew, once they are days', async () => {
    const operatorApi = new FakeOperatorApi();
    const queue = jest.spyOn(operatorApi, 'queueSyncRun');
    show({ operatorApi });
    const sync = await panel('Sync');
    await userEvent.click(
      sync.getByRole('button', { name: 'Fetch days anew' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Start' }));
    expect(dialog.getByRole('alert')).toHaveTextContent('Choose two days');
    expect(queue).not.toHaveBeenCalled();

    fireEvent.change(dialog.getByLabelText('First day'), {
      target: { value: '2026-11-10' },
    });
    fireEvent.change(dialog.getByLabelText('Last day'), {
      target: { value: '2026-11-12' },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Start' }));
    await waitFor(() =>
      expect(queue).toHaveBeenCalledWith({
        scope: 'organization:octo-org',
        reports: ['totals'],
        from: '2026-11-10',
        to: '2026-11-12',
      }),
    );
  });

  it('tests the connection and names what is missing', async () => {
    show();
    const checks = await panel('Connection test');
    await userEvent.click(
      checks.getByRole('button', { name: 'Test the connection' }),
    );
    expect(await checks.findByText('Octo: 1 call fails')).toBeVisible();
    expect(
      checks.getByText('Organization Copilot metrics: read'),
    ).toBeVisible();
  });

  it('tells where GitHub contradicts what is stored', async () => {
    const operatorApi = new FakeOperatorApi([
      {
        scope: {
          ref: 'organization:octo-org',
          kind: 'organization',
          title: 'Octo',
        },
        report: 'totals',
        day: '2026-11-02',
        measure: 'prompts',
        held: null,
        reported: 1234,
        foundAt: '2026-11-20T08:01:00Z',
      },
    ]);
    show({ operatorApi });
    const differences = await panel('Cross-check');
    expect(await differences.findByText(/^1 figure differs/)).toBeVisible();
    expect(
      differences.getByRole('row', { name: /Nov 2.*prompts nothing 1,234/ }),
    ).toBeVisible();
  });

  it('shows those who may not see days how complete reports are, and what they lack', async () => {
    show({ access: { sync: { read: false, manage: false } } });
    const report = await panel('Totals');
    expect(report.getByText('Stored and settled: 53')).toBeVisible();
    expect(report.queryByRole('application')).not.toBeInTheDocument();
    expect(screen.getByText('copilotAdoption.sync.read')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Run now' })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Recent runs' })).toBeNull();
  });

  it('leaves out what the configuration hides', async () => {
    show({ hiddenPanels: ['runs'] });
    expect(await panel('Cross-check')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Recent runs' })).toBeNull();
  });
});
