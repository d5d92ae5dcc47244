import { Link } from '@tanstack/react-router';
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
  return (
    <nav className={classes.tabs} aria-label={t('nav.selling')}>
      {tabs.map(([to, name]) => (
        <Link key={to} to={to} className={classes.tab} activeProps={{ 'data-active': true }}>
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
