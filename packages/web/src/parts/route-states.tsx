import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';
import { Failed } from './states.js';
import classes from './route-states.module.css';

export function RoutePending() {
  const t = useT();
  return (
    <div className={classes.pending} role="status">
      <span className={classes.bar} />
      <span className={classes.words}>{t('common.loading')}</span>
    </div>
  );
}

/** The last net under a screen. Drafts and waiting texts live outside of it and are not touched. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  return (
    <main>
      <Failed
        isPage
        error={error}
        safe={t('error.drafts_safe')}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </main>
  );
}
