import { useEffect, useState } from 'react';
import { useT } from '../i18n/i18n.js';
import { useConnection, useMaybeLive, useWaiting } from '../live/live.js';
import { Icon } from './icon.js';
import classes from './connection-banner.module.css';

const patienceMs = 2500;

/** Says that the connection is gone, what waits, and that nothing is lost. A short cut is not worth a word. */
function Banner() {
  const t = useT();
  const state = useConnection();
  const waiting = useWaiting().filter((entry) => entry.state !== 'failed').length;
  const [isLong, setIsLong] = useState(false);

  useEffect(() => {
    if (state === 'open') {
      setIsLong(false);
      return;
    }
    const timer = setTimeout(() => setIsLong(true), navigator.onLine ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [state === 'open']);

  return (
    <div role="status" className={classes.place}>
      {isLong && state !== 'open' && (
        <div className={classes.banner}>
          <Icon name="offline" size={16} />
          <span>
            {t('offline.title')} {waiting > 0 ? t('offline.waiting', { count: waiting }) : t('offline.none')}
          </span>
        </div>
      )}
    </div>
  );
}

export const ConnectionBanner = () => (useMaybeLive() ? <Banner /> : null);
