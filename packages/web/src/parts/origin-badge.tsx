import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';
import { Icon, type IconName } from './icon.js';
import classes from './origin-badge.module.css';

type Origin = 'met_here' | 'claimed' | 'brought' | 'unknown';
const iconOf: Record<Origin, IconName> = { met_here: 'people', claimed: 'clock', brought: 'link', unknown: 'info' };

/** Where two people met, in two words, with the way to all that the record says of it. */
export function OriginBadge({ alias, origin }: { readonly alias: string; readonly origin: Origin }) {
  const t = useT();
  return (
    <Link
      to="/relationships/$alias"
      params={{ alias }}
      className={classes.badge}
      data-origin={origin}
      aria-label={t('badge.label', { origin: t(`badge.${origin}`), alias })}
    >
      <Icon name={iconOf[origin]} size={14} />
      {t(`badge.${origin}`)}
    </Link>
  );
}
