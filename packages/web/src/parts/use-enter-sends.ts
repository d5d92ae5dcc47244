import { useState } from 'react';

const key = 'parley.enter';

/** Whether Enter sends or breaks the line. Without a choice: it sends, except where a finger types on glass. */
export function useEnterSends(): readonly [boolean, (sends: boolean) => void] {
  const [sends, setSends] = useState(() => {
    const chosen = localStorage.getItem(key);
    return chosen === null ? !window.matchMedia('(pointer: coarse)').matches : chosen === 'sends';
  });
  const choose = (next: boolean): void => {
    localStorage.setItem(key, next ? 'sends' : 'breaks');
    setSends(next);
  };
  return [sends, choose];
}
