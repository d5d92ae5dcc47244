import type { Me } from '@parley/contract';
import { useRouter } from '@tanstack/react-router';
import { tellTabs, useSetMe } from '../../api/session.js';
import { homeOf } from '../../parts/home.js';

/** Goes in as this person, and to where they were before the sign-in was asked for. */
export function useEnter(): (me: Me, back?: string) => Promise<void> {
  const router = useRouter();
  const setMe = useSetMe();
  return async (me, back) => {
    await setMe(me);
    tellTabs('signed-in');
    if (back) await router.navigate({ href: back });
    else await router.navigate({ to: homeOf(me) });
  };
}
