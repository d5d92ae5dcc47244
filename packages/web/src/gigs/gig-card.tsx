import type { GigSummary } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';
import { Amount } from '../i18n/money.js';
import { Avatar } from '../parts/avatar.js';
import classes from './gig-card.module.css';
import { GigPicture } from './gig-picture.js';
import type { Via } from './via.js';

/** A gig among others: what it is, who offers it, from how much and how soon. */
export function GigCard({ gig, via }: { readonly gig: GigSummary; readonly via: Via }) {
  const t = useT();
  const { id, title, seller, from, days, picture, category } = gig;
  return (
    <article className={classes.card}>
      <GigPicture picture={picture} category={category} size="small" />
      <div className={classes.body}>
        <h3 className={classes.title} dir="auto">
          <Link to="/gigs/$id" params={{ id }} state={{ via }} className={classes.link}>
            {title}
          </Link>
        </h3>
        <p className={classes.seller}>
          <Avatar alias={seller.alias} size="s" />
          <span className={classes.alias}>{seller.alias}</span>
          <span className={classes.level}>{t(`level.${seller.level}`)}</span>
        </p>
        <p className={classes.foot}>
          <span className={classes.days}>{t('gigs.in_days', { days })}</span>
          <span>
            {t('gigs.from')}{' '}
            <strong className={classes.price}>
              <Amount money={from} />
            </strong>
          </span>
        </p>
      </div>
    </article>
  );
}
