import { useEffect, useState } from 'react';

/** Where somebody is in a list that is read page by page. */
export interface Paging {
  /** From 0 on. */
  page: number;
  cursor?: string;
  forward: (cursor: string) => void;
  back: () => void;
}

/**
 * Leads through the pages of a list.
 *
 * @param question - what is asked beside the page; another one begins with its first page, since cursors belong to theirs
 */
export function usePaging(question: string): Paging {
  const [cursors, setCursors] = useState<string[]>([]);
  const [asked, setAsked] = useState(question);
  useEffect(() => {
    setAsked(question);
    setCursors([]);
  }, [question]);
  const ofQuestion = asked === question ? cursors : [];
  return {
    page: ofQuestion.length,
    cursor: ofQuestion.at(-1),
    forward: cursor => setCursors([...ofQuestion, cursor]),
    back: () => setCursors(ofQuestion.slice(0, -1)),
  };
}
