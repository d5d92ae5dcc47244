import { useNavigate } from '@tanstack/react-router';
import { useMaybeLive } from '../live/live.js';
import { leave, tellTabs, useSetMe } from './session.js';

/** Ends the session here and in the other tabs. Drafts go; texts on their way wait on this device, under their account. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const setMe = useSetMe();
  const live = useMaybeLive();
  return async () => {
    await leave();
    live?.drafts.forget();
    await navigate({ to: '/' });
    await setMe(null);
    tellTabs('signed-out');
  };
}
