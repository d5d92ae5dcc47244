import type { Me } from '@parley/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { whenSignedOut } from '../api/call.js';
import { MeContext } from '../api/me-context.js';
import { hearTabs, keepMe, meQuery, signedInElsewhere } from '../api/session.js';
import { activateLocale } from '../i18n/i18n.js';
import { LiveProvider } from '../live/live.js';
import { PageFrame } from '../parts/page-frame.js';

const waysIn = ['/open/sign-in', '/open/sign-up'];
const isWayIn = ({ routeId }: { readonly routeId: string }): boolean => waysIn.includes(routeId);

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
  // Whoever comes to be known after the page was shown finds it as they left it; after somebody else everything begins anew.
  const [{ person, turn }, setPerson] = useState<{ readonly person: string | undefined; readonly turn: number }>({
    person: undefined,
    turn: 0,
  });
  if (me && me.id !== person) setPerson({ person: me.id, turn: person === undefined ? turn : turn + 1 });

  useEffect(() => {
    if (me) void activateLocale(me.locale);
  }, [me]);

  useEffect(() => {
    whenSignedOut(() => void keepMe(cache, null));
    return hearTabs((message) => {
      if (message === 'signed-out') void keepMe(cache, null);
      // A form to get in has done its part: its route leads on.
      else void signedInElsewhere(cache, person).then(() => router.invalidate({ filter: isWayIn }));
    });
  }, [cache, person, router]);

  useEffect(() => {
    if (me !== null || !needsSession) return;
    void router.navigate({ to: '/sign-in', search: { back: router.state.location.href, ended: 'true' } });
  }, [me, needsSession, router]);

  return (
    <LiveProvider key={turn} me={known} isNeeded={needsSession && known !== null}>
      <MeContext value={known}>
        <PageFrame>
          <Outlet />
        </PageFrame>
      </MeContext>
    </LiveProvider>
  );
}
