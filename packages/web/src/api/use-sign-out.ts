import { useNavigate } from '@tanstack/react-router';
import { call } from './call.js';
import { tellTabs, useSetMe } from './session.js';

/** Ends the session here and in the other tabs. Drafts and waiting texts stay on this device, under their account. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const setMe = useSetMe();
  return async () => {
    await call('signOut', {}).catch(() => undefined);
    await navigate({ to: '/' });
    setMe(null);
    tellTabs('signed-out');
  };
}
