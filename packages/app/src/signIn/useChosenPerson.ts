import { useCallback, useState } from 'react';
import { DemoPerson } from './DemoPerson';

const STORAGE_KEY = 'demo-person';

/** The person chosen in this browser session, with the functions that choose and forget one. */
export function useChosenPerson(people: DemoPerson[]) {
  const [user, setUser] = useState(() => sessionStorage.getItem(STORAGE_KEY));

  const choose = useCallback((person: DemoPerson) => {
    sessionStorage.setItem(STORAGE_KEY, person.user);
    setUser(person.user);
  }, []);
  const forget = useCallback(() => {
    sessionStorage.removeItem(STORAGE_KEY);
    setUser(null);
  }, []);

  // Somebody remembered may have left the configuration since.
  const chosen = people.find(person => person.user === user);
  return [chosen, choose, forget] as const;
}
