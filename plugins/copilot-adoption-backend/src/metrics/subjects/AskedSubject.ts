import {
  MetricDefinition,
  reportsOf,
  SubjectKind,
  UnavailableReason,
} from 'backstage-plugin-copilot-adoption-common';
import { Population } from '../../store/operations/Population';
import { MetricNeed } from '../coverage/Ledger';
import { Figures } from '../figures/Figures';
import { KnownScope } from './KnownScope';

/** A subject that was found, with what it takes to answer for it. */
export interface AskedSubject {
  ref: string;
  kind: SubjectKind;
  scope: KnownScope;
  figures: Figures;
  /** Its people. */
  population: Population;
  /** The subject that stands for all people of the scope. */
  everyoneId: number;
  /** The scopes whose user-teams report its membership. */
  teamScopes: readonly KnownScope[];
  /** Why nothing can be told about the subject, where that is so. */
  unavailable?: UnavailableReason;
  /** Of a catalog group. */
  group?: GroupDetails;
}

/** How the people of a catalog group were found. */
export interface GroupDetails {
  /** Refs of the teams whose members count. */
  teams: string[];
  matchedMembers: number;
  unmatchedMembers: number;
  /** Its mapped teams, parents and children, whose figures a reader might subtract. */
  relatives: Population[];
}

/** The reports that a metric of the subject rests on. */
export function needsOf(
  subject: AskedSubject,
  metric: MetricDefinition,
): MetricNeed[] {
  return reportsOf(metric, subject.kind).flatMap(report => {
    const scopes =
      report === 'user-teams' ? subject.teamScopes : [subject.scope];
    return scopes.map(scope => ({ scope, report }));
  });
}
