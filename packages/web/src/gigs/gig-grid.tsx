import { Skeleton } from '@mantine/core';
import type { GigSummary } from '@parley/contract';
import { useT } from '../i18n/i18n.js';
import { GigCard } from './gig-card.js';
import classes from './gig-grid.module.css';
import type { Via } from './via.js';

export function GigGrid({ gigs, via }: { readonly gigs: readonly GigSummary[]; readonly via: Via }) {
  return (
    <ul className={classes.grid}>
      {gigs.map((gig) => (
        <li key={gig.id} className={classes.item}>
          <GigCard gig={gig} via={via} />
        </li>
      ))}
    </ul>
  );
}

/** The same frames while the gigs are on their way, so that nothing jumps. */
export function GigGridPending({ count = 6 }: { readonly count?: number }) {
  const t = useT();
  return (
    <div className={classes.grid} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} radius={14} className={classes.pending ?? ''} />
      ))}
    </div>
  );
}
