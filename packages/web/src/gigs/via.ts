import { useRouterState } from '@tanstack/react-router';

/** How somebody comes to a gig or a seller; it travels with the step in the history, not in the address that is shared. */
export type Via = 'search' | 'listing' | 'direct' | 'outside';

declare module '@tanstack/react-router' {
  interface HistoryState {
    via?: Via;
  }
}

/** The first page of this visit, which a link on another site may have led to. */
const entry = location.pathname;
const cameFromOutside =
  URL.canParse(document.referrer) && new URL(document.referrer).origin !== location.origin && document.referrer !== '';

/** How this page was come to. */
export function useVia(): Via {
  const { via, path } = useRouterState({
    select: ({ location: at }) => ({ via: at.state.via, path: at.pathname }),
    structuralSharing: true,
  });
  return via ?? (cameFromOutside && path === entry ? 'outside' : 'direct');
}
