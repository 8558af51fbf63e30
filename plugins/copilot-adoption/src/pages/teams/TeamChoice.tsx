import { createContext, ReactNode, useContext, useMemo, useState } from 'react';
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

/** Which teams stand side by side, shared by the table and the chart. */
export function TeamChoiceProvider(props: { children: ReactNode }) {
  const [own, setOwn] = useState<ChosenTeam[]>();
  const [suggested, setSuggested] = useState<ChosenTeam[]>([]);
  const choice = useMemo(() => {
    const chosen = own ?? suggested;
    return {
      chosen,
      isFull: chosen.length >= mostCompared,
      toggle: (team: ChosenTeam) =>
        setOwn(
          chosen.some(({ ref }) => ref === team.ref)
            ? chosen.filter(({ ref }) => ref !== team.ref)
            : [...chosen, team].slice(0, mostCompared),
        ),
      suggest: setSuggested,
      clear: () => setOwn([]),
    };
  }, [own, suggested]);
  return <Context.Provider value={choice}>{props.children}</Context.Provider>;
}

export function useTeamChoice(): TeamChoice {
  return useContext(Context)!;
}
