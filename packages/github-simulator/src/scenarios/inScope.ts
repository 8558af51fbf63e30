import type { Scenario } from '../Scenario';
import { slugOf } from './requests';

/** Limits a scenario to one enterprise or organization; everything works for the others. */
export function inScope(slug: string, scenario: Scenario): Scenario {
  const { handle, links, records, lines, seats } = scenario;
  return {
    ...scenario,
    handle:
      handle &&
      ((request, response, next) =>
        slugOf(request) === slug ? handle(request, response, next) : next()),
    links:
      links &&
      ((all, scope) => (scope.slug === slug ? links(all, scope) : all)),
    records:
      records &&
      ((drawn, file) =>
        file.scope.slug === slug ? records(drawn, file) : drawn),
    seats:
      seats &&
      ((drawn, scope) => (scope.slug === slug ? seats(drawn, scope) : drawn)),
    lines:
      lines &&
      ((drawn, file) =>
        file.scope.slug === slug ? lines(drawn, file) : drawn),
  };
}
