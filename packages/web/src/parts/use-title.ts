import { useEffect } from 'react';

/** The page's title in the browser's tab. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title) document.title = `${title} · Parley`;
  }, [title]);
}
