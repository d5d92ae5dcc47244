import { Link, useRouterState } from '@tanstack/react-router';
import { useContext, useEffect, type ReactNode } from 'react';
import { MeContext } from '../api/me-context.js';
import { useT } from '../i18n/i18n.js';
import { AccountMenu } from './account-menu.js';
import { ConnectionBanner } from './connection-banner.js';
import { Icon } from './icon.js';
import classes from './page-frame.module.css';
import { isUnder, placesOf } from './places.js';
import { ThemeSwitch } from './theme-switch.js';

function Brand() {
  return (
    <Link to="/" className={classes.brand} aria-label="Parley">
      <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
        <path
          d="M6 4h20a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V8a4 4 0 0 1 4-4z"
          className={classes.bubble}
        />
        <path d="M9.5 14.5l4.5 4 8.5-9" className={classes.tick} />
      </svg>
      <span>Parley</span>
    </Link>
  );
}

function Nav() {
  const t = useT();
  const me = useContext(MeContext);
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      {placesOf(me).map((place) => (
        <Link key={place.to} to={place.to} className={classes.place} data-active={isUnder(path, place) || undefined}>
          <Icon name={place.icon} />
          <span>{t(place.name)}</span>
        </Link>
      ))}
    </nav>
  );
}

/** The bar above every screen, the ways between them, and the screen itself. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const me = useContext(MeContext);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isTool = /^\/(?:inbox|desk)(?:\/|$)/.test(path);
  const isDeep = /^\/(?:inbox|desk)\/./.test(path);

  useEffect(() => {
    // The keyboard and a screen reader begin at the new screen, not where the old one was left.
    if (document.activeElement === document.body) return;
    if (document.activeElement?.closest('nav')) document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);

  return (
    <div className={classes.frame} data-tool={isTool || undefined} data-deep={isDeep || undefined}>
      <a href="#main" className={classes.skip}>
        {t('nav.skip')}
      </a>
      <header className={classes.bar}>
        <Brand />
        <Nav />
        <div className={classes.end}>
          <ThemeSwitch />
          {me ? (
            <AccountMenu me={me} />
          ) : (
            <Link to="/sign-in" className={classes.signIn}>
              {t('nav.sign_in')}
            </Link>
          )}
        </div>
      </header>
      <ConnectionBanner />
      <div id="main" tabIndex={-1} className={classes.main}>
        {children}
      </div>
    </div>
  );
}
