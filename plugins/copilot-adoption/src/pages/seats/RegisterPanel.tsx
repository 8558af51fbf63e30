import Typography from '@mui/material/Typography';
import {
  SeatsQuery,
  SeatsResponse,
} from 'backstage-plugin-copilot-adoption-common';
import { useState } from 'react';
import { CsvButton, Panel, Placeholder } from '../../charts';
import {
  DataTable,
  nextSort,
  Pager,
  Sort,
  sortParameter,
  usePaging,
} from '../../components/DataTable';
import { Format } from '../../format';
import { useFormat, useSeats } from '../../hooks';
import { PanelOfViewProps, versionOf } from '../../panels';
import { ErrorNotice } from '../../states';
import { Text, useText } from '../../translation';
import { RegisterFilters } from './RegisterFilters';
import { seatColumns } from './seatColumns';
import { seatsOf } from './seatsOf';

const pageSize = 20;

/** What of the register is asked for. */
export type RegisterChoice = Pick<
  SeatsQuery,
  'usage' | 'idleFor' | 'plan' | 'search'
>;

/** Who holds a seat, and which seats nobody uses. */
export function RegisterPanel(props: PanelOfViewProps) {
  const { view, height } = props;
  const text = useText();
  const format = useFormat();
  const [choice, setChoice] = useState<RegisterChoice>({});
  const [sort, setSort] = useState<Sort>({ by: 'login', direction: 'asc' });
  const question: SeatsQuery = {
    ...seatsOf(view),
    ...choice,
    sort: sortParameter(sort),
  };
  const paging = usePaging(JSON.stringify(question));
  const { data, error, outdated, retry } = useSeats(
    { ...question, limit: pageSize, cursor: paging.cursor },
    versionOf(view),
  );

  function content() {
    if (error && !data) {
      return <ErrorNotice compact error={error} onRetry={retry} />;
    }
    if (!data) {
      return <Placeholder variant="rounded" height={height} />;
    }
    const reason = reasonForNone(data, text);
    return reason ? (
      <Typography variant="body2" color="text.secondary" role="status">
        {reason}
      </Typography>
    ) : (
      <>
        <DataTable
          caption={text('seats.register.caption')}
          columns={seatColumns(text, format)}
          rows={data.items}
          keyOf={({ ref }) => ref}
          sort={sort}
          onSort={by => setSort(nextSort(sort, by, ['login', 'plan']))}
          outdated={outdated}
        />
        <Pager
          paging={paging}
          pageSize={pageSize}
          shown={data.items.length}
          total={data.totals?.seats ?? 0}
          nextCursor={data.nextCursor}
        />
      </>
    );
  }
  return (
    <Panel
      title={text('seats.register.title')}
      answer={data && answerOf(data, choice, text, format)}
      actions={
        data &&
        data.items.length > 0 && (
          <CsvButton
            title={text('seats.register.title')}
            ask={api => api.getSeatsCsv(question)}
          />
        )
      }
    >
      <RegisterFilters
        value={choice}
        plans={data?.plans ?? []}
        onChange={setChoice}
      />
      {content()}
    </Panel>
  );
}

function answerOf(
  data: SeatsResponse,
  choice: RegisterChoice,
  text: Text,
  format: Format,
): string | undefined {
  const { totals } = data;
  if (!totals) {
    return undefined;
  }
  const matching = text('seats.register.answer', {
    count: totals.seats,
    formatted: format.count(totals.seats),
  });
  // Of seats that are used, nobody would save anything.
  return choice.idleFor && totals.cost
    ? `${matching}; ${text('seats.register.saves', {
        money: format.money(totals.cost.monthly, totals.cost.currency),
      })}`
    : matching;
}

function reasonForNone(data: SeatsResponse, text: Text): string | undefined {
  if (!data.totals) {
    return text('seats.noSnapshot');
  }
  if (data.peopleMode !== 'named') {
    return text('seats.register.counted', { mode: data.peopleMode });
  }
  return data.items.length === 0 ? text('seats.register.none') : undefined;
}
