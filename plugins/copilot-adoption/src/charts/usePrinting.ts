import { useSyncExternalStore } from 'react';

let isPrinting = false;

/** Whether the page is about to be put on paper. Charts have to be drawn for it before the browser lays it out. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting);
}

function subscribe(onChange: () => void): () => void {
  const become = (value: boolean) => () => {
    isPrinting = value;
    onChange();
  };
  const begin = become(true);
  const end = become(false);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
  };
}
