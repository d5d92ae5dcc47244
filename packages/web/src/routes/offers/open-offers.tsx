import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useT } from '../../i18n/i18n.js';
import { Amount } from '../../i18n/money.js';
import { Icon } from '../../parts/icon.js';
import classes from './open-offers.module.css';
import { openOffersIn } from './queries.js';

/** Offers between these two that no line of the thread shows: those that came by a link. */
export function OpenOffers({ conversation }: { readonly conversation: string }) {
  const t = useT();
  const { data } = useQuery(openOffersIn(conversation));
  const offers = data?.items.filter((offer) => offer.message === null) ?? [];
  if (offers.length === 0) return null;
  return (
    <ul className={classes.strip} aria-label={t('offer.waiting')}>
      {offers.map((offer) => (
        <li key={offer.id} className={classes.offer}>
          <Icon name="link" size={16} />
          <span className={classes.title} dir="auto">
            {offer.title}
          </span>
          <Amount money={offer.price} />
          <Link to="/offers/$id/pay" params={{ id: offer.id }}>
            {t(offer.mine ? 'offer.look' : 'offer.pay')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
