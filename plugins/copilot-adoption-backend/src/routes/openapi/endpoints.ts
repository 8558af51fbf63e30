import {
  accessQuerySchema,
  accessResponseSchema,
  cohortsQuerySchema,
  cohortsResponseSchema,
  erasureRequestSchema,
  erasureResponseSchema,
  meQuerySchema,
  meResponseSchema,
  metricsResponseSchema,
  organizationReadPermission,
  rankingQuerySchema,
  rankingResponseSchema,
  scopesResponseSchema,
  seatHistoryQuerySchema,
  seatHistoryResponseSchema,
  seatsQuerySchema,
  seatsReadPermission,
  seatsResponseSchema,
  selfReadPermission,
  seriesQuerySchema,
  seriesResponseSchema,
  subjectsQuerySchema,
  subjectsResponseSchema,
  syncChecksRequestSchema,
  syncChecksResponseSchema,
  syncDaysQuerySchema,
  syncDaysResponseSchema,
  syncDifferencesQuerySchema,
  syncDifferencesResponseSchema,
  syncManagePermission,
  syncReadPermission,
  syncResponseSchema,
  syncRunRequestSchema,
  syncRunResponseSchema,
  syncRunsQuerySchema,
  syncRunsResponseSchema,
  teamGroupsQuerySchema,
  teamGroupsResponseSchema,
} from 'backstage-plugin-copilot-adoption-common';
import { Endpoint } from './Endpoint';

const unknownSubject = 'GitHub’s reports or the catalog have no such subject.';
const unknownScope = 'The scope is not configured.';
const mayNotReadScopes = `Needs the permission ${organizationReadPermission.name} for at least one enterprise or organization.`;
const mayNotReadSeats = `Needs the permission ${seatsReadPermission.name}.`;
const mayNotRead = `Needs the permission ${syncReadPermission.name}.`;
const mayNotReadSelf = `Needs the permission ${selfReadPermission.name}, and somebody who is signed in.`;
const mayNotManage = `Needs the permission ${syncManagePermission.name}.`;

/** Every route, by the schemas that it reads and answers with. */
export const endpoints: readonly Endpoint[] = [
  {
    method: 'get',
    path: '/scopes',
    summary: 'The configured enterprises and organizations.',
    answer: { status: 200, schema: scopesResponseSchema },
  },
  {
    method: 'get',
    path: '/access',
    summary: 'What the caller may see and do.',
    query: accessQuerySchema,
    answer: { status: 200, schema: accessResponseSchema },
  },
  {
    method: 'get',
    path: '/metrics',
    summary:
      'Every metric with its meaning, formula and what it can be asked for.',
    answer: { status: 200, schema: metricsResponseSchema },
  },
  {
    method: 'get',
    path: '/subjects',
    summary: 'The teams, repositories or users of a scope, by title.',
    query: subjectsQuerySchema,
    answer: { status: 200, schema: subjectsResponseSchema },
  },
  {
    method: 'get',
    path: '/teams/groups',
    summary: 'The groups of the catalog that the teams of a scope belong to.',
    description:
      'By the team mapping of the backend, usually the annotation `github.com/team-slug` of the group. Only teams that the caller may read, and groups that the catalog shows to the caller.',
    query: teamGroupsQuerySchema,
    answer: { status: 200, schema: teamGroupsResponseSchema },
  },
  {
    method: 'get',
    path: '/series',
    summary: 'Metrics of up to six subjects over time.',
    description:
      'Columnar: every series has one value per bucket. Null is no value, never zero; `states` says why. Rates are fractions.',
    query: seriesQuerySchema,
    answer: { status: 200, schema: seriesResponseSchema },
    csv: true,
    refusals: { 404: unknownSubject },
  },
  {
    method: 'get',
    path: '/ranking',
    summary:
      'Metrics of a period, side by side for teams, repositories, users, scopes or the values of a dimension.',
    description:
      'The figures are those that the series of each row have as their totals. Rows without a value come last.',
    query: rankingQuerySchema,
    answer: { status: 200, schema: rankingResponseSchema },
    csv: true,
  },
  {
    method: 'get',
    path: '/cohorts',
    summary: 'Who stays, by the month of first use.',
    query: cohortsQuerySchema,
    answer: { status: 200, schema: cohortsResponseSchema },
    csv: true,
  },
  {
    method: 'get',
    path: '/seats',
    summary: 'Who holds a seat, by the newest snapshot.',
    description:
      'What GitHub tells of a last activity is up to a day late, and forgotten after 90 days: a seat without any was never used only where it is younger than that. Where people are not kept by name, there are counts and no items. Costs are told to whoever has the permission copilotAdoption.cost.read.',
    query: seatsQuerySchema,
    answer: { status: 200, schema: seatsResponseSchema },
    csv: true,
    refusals: { 403: mayNotReadSeats, 404: unknownSubject },
  },
  {
    method: 'get',
    path: '/seats/history',
    summary:
      'How many seats there were, how many of them idle, and their cost.',
    description:
      'Answers like `/series` does. Costs are told to whoever has the permission copilotAdoption.cost.read.',
    query: seatHistoryQuerySchema,
    answer: { status: 200, schema: seatHistoryResponseSchema },
    refusals: { 403: mayNotReadSeats },
  },
  {
    method: 'get',
    path: '/me',
    summary: 'The caller’s own figures, beside the medians of the own team.',
    description:
      'Who asks is known from the credentials, and who that is at GitHub from the catalog: a user’s annotation names the login. Where that leads nowhere, `reason` says why.',
    query: meQuerySchema,
    answer: { status: 200, schema: meResponseSchema },
    csv: true,
    refusals: { 403: mayNotReadSelf },
  },
  {
    method: 'get',
    path: '/openmetrics',
    summary: 'The newest figures, for Prometheus and whatever else collects.',
    description:
      'Figures of the enterprises, organizations and teams that the caller may read about, above the group-size floor, and of people where `openMetrics.users` is configured and the caller may read them; what is missing or withheld is left out. With `Accept: text/plain` in the text format that came before OpenMetrics.',
    answer: {
      status: 200,
      text: ['application/openmetrics-text', 'text/plain'],
    },
    refusals: { 403: mayNotReadScopes },
  },
  {
    method: 'get',
    path: '/sync',
    summary: 'How complete the data is, and what stands in the way.',
    answer: { status: 200, schema: syncResponseSchema },
  },
  {
    method: 'post',
    path: '/sync/checks',
    summary: 'Tries everything that the configuration makes use of at GitHub.',
    body: syncChecksRequestSchema,
    answer: { status: 200, schema: syncChecksResponseSchema },
    refusals: { 403: mayNotManage, 404: unknownScope },
  },
  {
    method: 'post',
    path: '/people/erasures',
    summary: 'Deletes everything that is stored of a person.',
    description:
      'The person stays away from then on: from syncs, imports and replays. Sums of teams and scopes stay as they were counted.',
    body: erasureRequestSchema,
    answer: { status: 200, schema: erasureResponseSchema },
    refusals: {
      403: mayNotManage,
      404: 'Nobody with the login is stored, or nothing of the host.',
    },
  },
  {
    method: 'get',
    path: '/sync/days',
    summary: 'The ledger of the sync, newest day first.',
    query: syncDaysQuerySchema,
    answer: { status: 200, schema: syncDaysResponseSchema },
    refusals: { 403: mayNotRead, 404: unknownScope },
  },
  {
    method: 'get',
    path: '/sync/differences',
    summary: 'Where GitHub’s own figures contradict what is stored.',
    description:
      'Once a day the settled days are compared with the 28-day report of totals, and the people of the users report with the totals. What differs is told here and not corrected; days of totals that are contradicted are fetched once more. A difference is gone once both agree.',
    query: syncDifferencesQuerySchema,
    answer: { status: 200, schema: syncDifferencesResponseSchema },
    refusals: { 403: mayNotRead, 404: unknownScope },
  },
  {
    method: 'post',
    path: '/sync/runs',
    summary: 'Queues a run of the sync.',
    description:
      'Without days the run does what is due, and tries again at once what has failed. With days it fetches all of them anew, settled or not.',
    body: syncRunRequestSchema,
    answer: { status: 202, schema: syncRunResponseSchema },
    refusals: {
      403: mayNotManage,
      404: unknownScope,
      409: 'A run is queued or running.',
    },
  },
  {
    method: 'get',
    path: '/sync/runs',
    summary: 'The runs of the sync, newest first.',
    query: syncRunsQuerySchema,
    answer: { status: 200, schema: syncRunsResponseSchema },
    refusals: { 403: mayNotRead },
  },
  {
    method: 'get',
    path: '/sync/runs/:id',
    summary: 'A run of the sync, with its progress by scope and report.',
    answer: { status: 200, schema: syncRunResponseSchema },
    refusals: { 403: mayNotRead, 404: 'There is no such run.' },
  },
];
