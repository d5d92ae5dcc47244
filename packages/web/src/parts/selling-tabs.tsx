import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useT } from '../i18n/i18n.js';
import classes from './selling-tabs.module.css';

const tabs = [
  ['/my/gigs', 'selling.gigs'],
  ['/offers/links', 'selling.links'],
  ['/earnings', 'selling.earnings'],
  ['/my/profile', 'selling.profile'],
] as const;

/** The ways between all that belongs to selling. */
export function SellingTabs() {
  const t = useT();
  const { pathname } = useLocation();
  const tabsOf = useRef<HTMLElement>(null);
  // On a phone not all fit: the one that is open is never cut.
  useEffect(() => {
    tabsOf.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  return (
    <nav ref={tabsOf} className={classes.tabs} aria-label={t('nav.selling')}>
      {tabs.map(([to, name]) => (
        <Link key={to} to={to} className={classes.tab} activeProps={{ 'data-active': true }}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
