/** A person as he or she may be stored. */
export interface StoredPerson {
  /** GitHub's id, or a pseudonym. */
  id: string;
  /** The login, an alias that stands for it, or nothing. */
  name: string;
  /** The pseudonym under which the person may have been stored before. */
  formerId?: string;
}

/**
 * Stands between the reports and everything that is made of them, and lets through of each person what may be stored.
 * Every way into the database leads past it.
 */
export interface PeopleGuard {
  /** Another one whenever other people may be stored than before; the store refuses what an outdated guard let through. */
  readonly version: number;

  /** Returns nothing of people who were erased: of them nothing is kept, and nothing is added up either. */
  admit(userId: number, login: string): StoredPerson | undefined;
}
