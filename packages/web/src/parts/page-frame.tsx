import { Link, useRouterState } from '@tanstack/react-router';
import { useContext, useEffect, type ReactNode } from 'react';
import { MeContext } from '../api/me-context.js';
import { useT } from '../i18n/i18n.js';
import { AccountMenu } from './account-menu.js';
import { ConnectionBanner } from './connection-banner.js';
import { Icon, type IconName } from './icon.js';
import classes from './page-frame.module.css';
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

type Place = {
  readonly to:
    | '/search'
    | '/my/gigs'
    | '/offers/links'
    | '/inbox'
    | '/orders'
    | '/relationships'
    | '/rulebook'
    | '/desk'
    | '/operator/outbox';
  readonly icon: IconName;
};

function Nav() {
  const t = useT();
  const me = useContext(MeContext);
  const isStaff = me?.roles.some((role) => role === 'agent' || role === 'lead') ?? false;
  const isOperator = me?.roles.includes('operator') ?? false;
  const places: (Place & { readonly text: string })[] = [
    { to: '/search', icon: 'search', text: t('nav.search') },
    ...(me ? [{ to: '/inbox', icon: 'inbox', text: t('nav.inbox') } as const] : []),
    ...(me ? [{ to: '/orders', icon: 'bag', text: t('nav.orders') } as const] : []),
    ...(me ? [{ to: '/relationships', icon: 'people', text: t('nav.relationships') } as const] : []),
    ...(me?.seller ? [{ to: '/my/gigs', icon: 'shop', text: t('nav.my_gigs') } as const] : []),
    ...(me?.seller ? [{ to: '/offers/links', icon: 'link', text: t('nav.offer_links') } as const] : []),
    ...(isStaff ? [{ to: '/desk', icon: 'desk', text: t('nav.desk') } as const] : []),
    ...(isOperator ? [{ to: '/operator/outbox', icon: 'mail', text: t('nav.outbox') } as const] : []),
    { to: '/rulebook', icon: 'book', text: t('nav.rulebook') },
  ];
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      {places.map(({ to, icon, text }) => (
        <Link key={to} to={to} className={classes.place} activeProps={{ 'data-active': true }}>
          <Icon name={icon} />
          <span>{text}</span>
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
