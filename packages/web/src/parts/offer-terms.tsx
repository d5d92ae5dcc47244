import type { Money } from '@parley/contract';
import { useT } from '../i18n/i18n.js';
import { Amount } from '../i18n/money.js';
import classes from './offer-terms.module.css';

type Props = {
  readonly offer: { readonly price: Money; readonly days: number; readonly revisions: number };
  readonly size?: 'm' | 'l';
};

/** Price, days and revisions, the same everywhere an offer is shown. */
export function OfferTerms({ offer, size = 'm' }: Props) {
  const t = useT();
  return (
    <dl className={classes.terms} data-size={size}>
      <div className={`${classes.term} ${classes.price}`}>
        <dt>{t('offer.price')}</dt>
        <dd>
          <Amount money={offer.price} />
        </dd>
      </div>
      <div className={classes.term}>
        <dt>{t('offer.delivery')}</dt>
        <dd>{t('offer.days', { count: offer.days })}</dd>
      </div>
      <div className={classes.term}>
        <dt>{t('offer.revisions')}</dt>
        <dd>{t('offer.revision_count', { count: offer.revisions })}</dd>
      </div>
    </dl>
  );
}
