import type { Me } from '@parley/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { whenSignedOut } from '../api/call.js';
import { keys } from '../api/keys.js';
import { MeContext } from '../api/me-context.js';
import { hearTabs, meQuery } from '../api/session.js';
import { activateLocale } from '../i18n/i18n.js';
import { LiveProvider } from '../live/live.js';
import { PageFrame } from '../parts/page-frame.js';

/** Around every screen: who is signed in, the live connection, and the way back after a session has ended. */
export function Root() {
  const cache = useQueryClient();
  const router = useRouter();
  const { data: me } = useQuery(meQuery);
  const needsSession = useRouterState({
    select: (state) => state.matches.some((match) => match.routeId === '/signed-in'),
  });
  const [known, setKnown] = useState<Me | null>(null);
  if (me && me !== known) setKnown(me);
  if (me === null && known && !needsSession) setKnown(null);

  useEffect(() => {
    whenSignedOut(() => cache.setQueryData(keys.me, null));
    return hearTabs((message) => {
      if (message === 'signed-out') cache.setQueryData(keys.me, null);
      else void cache.invalidateQueries({ queryKey: keys.me });
    });
  }, [cache]);

  useEffect(() => {
    if (me) void activateLocale(me.locale);
  }, [me]);

  useEffect(() => {
    if (me !== null || !needsSession) return;
    void router.navigate({ to: '/sign-in', search: { back: router.state.location.href, ended: 'true' } });
  }, [me, needsSession, router]);

  const page = (
    <MeContext value={known}>
      <PageFrame>
        <Outlet />
      </PageFrame>
    </MeContext>
  );
  return known ? (
    <LiveProvider key={known.id} me={known}>
      {page}
    </LiveProvider>
  ) : (
    page
  );
}
