import { addDays, dayNumberAt, toIsoDay } from './days';
import type { Report } from './reports/Report';
import type { ReportName } from './reports/ReportFile';
import { scopeKey } from './world/ScopeDirectory';
import type { ScopeName, World } from './world/World';

/** How far back GitHub serves 1-day reports. */
const lookBackDays = 365;

/** Decides which days can be fetched: published, within GitHub's year, and not held back by a test. */
export class Publication {
  private readonly heldBack = new Set<string>();

  constructor(private readonly world: World) {}

  holdBack(scope: ScopeName, report: ReportName, day: string) {
    this.heldBack.add(heldBackKey(scope, report, day));
  }

  release(scope: ScopeName, report: ReportName, day: string) {
    this.heldBack.delete(heldBackKey(scope, report, day));
  }

  isHeldBack(scope: ScopeName, report: ReportName, day: string): boolean {
    return this.heldBack.has(heldBackKey(scope, report, day));
  }

  /** Whether the 1-day report of a day can be fetched at an instant. */
  isServed(
    scope: ScopeName,
    { name, firstDay }: Pick<Report, 'name' | 'firstDay'>,
    day: string,
    at: number,
  ) {
    return (
      day >= this.world.firstDay(scope) &&
      (firstDay === undefined || day >= firstDay) &&
      day >= toIsoDay(dayNumberAt(at) - lookBackDays) &&
      day <= this.world.publishedThrough(scope, at) &&
      !this.isHeldBack(scope, name, day)
    );
  }

  /** The 28 days of the latest 28-day report, which ends with a settled day; undefined before there is one. */
  latestWindow(scope: ScopeName, report: ReportName, at: number) {
    let to = this.world.settledThrough(scope, at);
    while (this.isHeldBack(scope, report, to)) {
      to = addDays(to, -1);
    }
    return to >= this.world.firstDay(scope)
      ? { from: addDays(to, -27), to }
      : undefined;
  }
}

function heldBackKey(scope: ScopeName, report: ReportName, day: string) {
  return `${scopeKey(scope)}/${report}/${day}`;
}
