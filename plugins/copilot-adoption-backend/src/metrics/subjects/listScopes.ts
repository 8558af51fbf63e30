import {
  Day,
  formatDay,
  Scope,
} from 'backstage-plugin-copilot-adoption-common';
import { ScopeSettings } from '../../settings';
import { freshnessOf } from '../coverage/freshnessOf';
import { Ledger } from '../coverage/Ledger';
import { KnownScope, refOfScope, titleOfScope } from './KnownScope';

const nothingHeld = { firstDay: null, heldThrough: null, finalThrough: null };

/** The configured scopes, those that are not registered yet included, with how much of their history is held. */
export function listScopes(
  configured: readonly ScopeSettings[],
  known: readonly KnownScope[],
  ledger: Ledger,
): Scope[] {
  return configured.map(settings => {
    const scope = known.find(each => each.settings === settings);
    const { firstDay, heldThrough, finalThrough } = scope
      ? freshnessOf(
          ledger,
          settings.reports.map(report => ({ scope, report })),
        )
      : nothingHeld;
    const { kind, slug, host, userLoginAnnotation, reports } = settings;
    return {
      ref: refOfScope(settings),
      kind,
      title: titleOfScope(settings),
      slug,
      host,
      userLoginAnnotation,
      reports,
      firstDay: textOf(firstDay),
      heldThrough: textOf(heldThrough),
      finalThrough: textOf(finalThrough),
    };
  });
}

/** A day as ISO text, if there is one. */
export function textOf(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
