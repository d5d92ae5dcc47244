import { Button, Skeleton } from '@mantine/core';
import type { Offer } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { FeeByOrigin } from '../../parts/fee-by-origin.js';
import { Icon } from '../../parts/icon.js';
import { Note } from '../../parts/note.js';
import { OfferTerms } from '../../parts/offer-terms.js';
import { OfferDescription, OfferTitle } from '../../parts/offer-words.js';
import { SandboxBanner } from '../../parts/sandbox-banner.js';
import { Failed } from '../../parts/states.js';
import { useTitle } from '../../parts/use-title.js';
import { clientOf, FeeLine } from './fee-line.js';
import { PayForm } from './pay-form.js';
import { PaymentOnItsWay } from './payment-waits.js';
import classes from './public-offer.module.css';
import { offerQuery } from './queries.js';
import { usePay, useToOrder } from './use-pay.js';

/** The checkout: once more what is bought, from whom and for how much, then the payment. */
export function PayOfferPage() {
  const t = useT();
  const { id } = useParams({ from: '/signed-in/offers/$id/pay' });
  const {
    data: offer,
    error,
    refetch,
  } = useQuery({
    ...offerQuery(id),
    // Paid in another tab, or by a bank that takes its time: the order shows up here too.
    refetchInterval: ({ state }) => (state.data?.state === 'accepted' && state.data.may.length === 0 ? 2_000 : false),
  });
  useTitle(t('pay.title'));
  if (error && !offer)
    return (
      <main className={classes.page}>
        <Failed isPage error={error} onRetry={() => void refetch()} />
      </main>
    );
  if (!offer)
    return (
      <main className={classes.page} aria-busy="true">
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={32} width="60%" />
          <Skeleton height={120} mt={16} />
        </div>
        <Skeleton height={260} radius={16} />
      </main>
    );
  return (
    <main className={classes.page}>
      <article>
        <SandboxBanner />
        <p className={classes.quiet}>{t('pay.title')}</p>
        <h1 className={classes.title} dir="auto">
          <OfferTitle offer={offer} mine={offer.mine} />
        </h1>
        <div className={classes.seller}>
          <Avatar alias={offer.seller.alias} />
          <div>
            <p className={classes.alias}>{offer.seller.alias}</p>
            <p className={classes.quiet}>{t(`level.${offer.seller.level}`)}</p>
          </div>
        </div>
        <p className={classes.text} dir="auto">
          <OfferDescription offer={offer} mine={offer.mine} />
        </p>
        <section className={classes.means}>
          <h2>{t('pay.then')}</h2>
          {(['pay.held', 'pay.days', 'pay.protected'] as const).map((key) => (
            <p key={key} className={classes.mean}>
              <Icon name="check" />
              <span>{t(key, { count: offer.days, alias: offer.seller.alias })}</span>
            </p>
          ))}
        </section>
      </article>
      <aside className={classes.box} aria-label={t('pay.box')}>
        <OfferTerms offer={offer} size="l" />
        {!offer.mine && <FeeByOrigin alias={offer.seller.alias} byLink={offer.link !== null} />}
        <PayStep offer={offer} />
      </aside>
    </main>
  );
}

/** The payment where it can be made; else what became of the offer, and where to go. */
function PayStep({ offer }: { readonly offer: Offer }) {
  const t = useT();
  const { id, mine, state, order, price, origin, conversation } = offer;
  const toOrder = useToOrder(id);
  const [wasPaid] = useState(state === 'paid');
  // Heard of the offer before it was heard of the payment, or paid in another tab: who waits here goes on all the same.
  const made = !wasPaid && !mine && state === 'paid' ? order : null;
  useEffect(() => {
    if (made !== null) toOrder(made);
  }, [made, toOrder]);
  const canPay = offer.may.includes('pay') || offer.may.includes('accept');
  const talk = conversation && (
    <Button component={Link} to={`/inbox/${conversation}`} variant="default">
      {t('pay.talk', { alias: mine ? offer.buyer.alias : offer.seller.alias })}
    </Button>
  );
  if (canPay)
    return (
      <>
        <PayForm offer={offer} />
        <p className={classes.quiet}>
          {t('offer.until')} <Time at={offer.pay_by ?? offer.expires_at} format="full" />
        </p>
        {talk}
      </>
    );
  if (mine)
    return (
      <>
        <Note>{t('pay.own')}</Note>
        <FeeLine price={price} client={clientOf(origin)} />
        {talk}
      </>
    );
  if (state === 'accepted') return <PaidElsewhere offer={offer} />;
  return (
    <>
      <Note tone={state === 'paid' ? 'good' : 'plain'}>{t(`pay.state.${state}`)}</Note>
      {order === null ? (
        talk
      ) : (
        <Button component={Link} to={`/orders/${order}`} size="md">
          {t('pay.to_order')}
        </Button>
      )}
    </>
  );
}

/** A payment is on its way, perhaps from another tab. Paying again gives way to it, or takes its place where it waits. */
function PaidElsewhere({ offer }: { readonly offer: Offer }) {
  const t = useT();
  const [isAgain, setAgain] = useState(false);
  const { payment, isLooking } = usePay(offer);
  if (payment?.state === 'requires_action' && !isAgain) setAgain(true);
  if (isAgain) return <PayForm offer={offer} />;
  if (isLooking) return <Skeleton height={140} radius={10} />;
  return (
    <>
      <PaymentOnItsWay />
      <Button variant="default" onClick={() => setAgain(true)}>
        {t('pay.again')}
      </Button>
    </>
  );
}
