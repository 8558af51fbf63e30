import { createContext, ReactNode, useContext, useMemo, useState } from 'react';
import { Filters, filtersOf, memberOf, subjectOf, View } from '../../filters';
import { useTeams } from '../../hooks';
import { mostCompared } from './teamMetrics';

/** A team by its subject. */
export interface ChosenTeam {
  ref: string;
  title: string;
}

export interface TeamChoice {
  chosen: ChosenTeam[];
  isFull: boolean;
  toggle: (team: ChosenTeam) => void;
  /** What is shown until somebody chooses. */
  suggest: (teams: ChosenTeam[]) => void;
  clear: () => void;
}

const Context = createContext<TeamChoice | undefined>(undefined);

export interface TeamChoiceProviderProps {
  view: View;
  setFilters: (filters: Filters) => void;
  children: ReactNode;
}

/** Which teams stand side by side, shared by the table and the chart, and by whoever is sent a link. */
export function TeamChoiceProvider(props: TeamChoiceProviderProps) {
  const { view, setFilters } = props;
  const [suggested, setSuggested] = useState<ChosenTeam[]>([]);
  const own = useChosen(view);
  const choice = useMemo(() => {
    const chosen = own ?? suggested;
    const choose = (teams: ChosenTeam[]) =>
      setFilters({ ...filtersOf(view), compared: teams.map(nameOf) });
    return {
      chosen,
      isFull: chosen.length >= mostCompared,
      toggle: (team: ChosenTeam) =>
        choose(
          chosen.some(({ ref }) => ref === team.ref)
            ? chosen.filter(({ ref }) => ref !== team.ref)
            : [...chosen, team].slice(0, mostCompared),
        ),
      suggest: setSuggested,
      clear: () => choose([]),
    };
  }, [own, suggested, view, setFilters]);
  return <Context.Provider value={choice}>{props.children}</Context.Provider>;
}

export function useTeamChoice(): TeamChoice {
  return useContext(Context)!;
}

/** The teams of the URL; undefined where it names none. */
function useChosen({ scope, compared }: View): ChosenTeam[] | undefined {
  const teams = useTeams(compared && scope.ref).data?.items;
  return useMemo(
    () =>
      compared?.slice(0, mostCompared).map(name => {
        const ref = subjectOf(scope.ref, { kind: 'team', name });
        const team = teams?.find(each => each.ref === ref);
        return { ref, title: team?.title ?? name };
      }),
    [scope.ref, compared, teams],
  );
}

function nameOf({ ref }: ChosenTeam): string {
  return memberOf(ref)!.name;
}
