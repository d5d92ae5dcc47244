import { Button, Skeleton } from '@mantine/core';
import type { Offer } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Icon } from '../../parts/icon.js';
import { Note } from '../../parts/note.js';
import { OfferTerms } from '../../parts/offer-terms.js';
import { OfferDescription, OfferTitle } from '../../parts/offer-words.js';
import { useProblemText } from '../../parts/states.js';
import classes from './offer-card.module.css';
import { offerQuery, useMoveOffer, type Move } from './queries.js';

/** An offer by its id, loaded where it is not known yet. */
export function OfferCard({ id }: { readonly id: string }) {
  const t = useT();
  const { data, error } = useQuery(offerQuery(id));
  if (data) return <OfferBox offer={data} />;
  if (error) return <p className={classes.quiet}>{t('offer.not_there')}</p>;
  return (
    <div className={classes.card} role="status" aria-label={t('common.loading')}>
      <Skeleton height={14} width="40%" />
      <Skeleton height={18} width="80%" />
      <Skeleton height={40} />
    </div>
  );
}

/** What is offered, for how much, what became of it, and what this person may do now. */
export function OfferBox({ offer }: { readonly offer: Offer }) {
  const t = useT();
  const { state, may, mine } = offer;
  const isOpen = state === 'open' || state === 'accepted' || state === 'held';
  return (
    <section
      className={classes.card}
      data-state={state}
      data-over={isOpen || state === 'paid' ? undefined : true}
      aria-label={t('offer.label', { title: offer.title })}
    >
      <header className={classes.top}>
        <span className={classes.kind}>
          <Icon name={offer.link ? 'link' : 'tag'} size={16} />
          {t(offer.link ? 'offer.by_link' : offer.gig ? 'offer.of_gig' : 'offer.custom')}
        </span>
        <span className={classes.state} data-state={state}>
          {t(`offer.state.${state}`)}
        </span>
      </header>
      <h3 className={classes.title} dir="auto">
        <OfferTitle offer={offer} mine={mine} />
      </h3>
      {offer.description !== '' && (
        <p className={classes.text} dir="auto" tabIndex={0}>
          <OfferDescription offer={offer} mine={mine} />
        </p>
      )}
      <OfferTerms offer={offer} />
      {isOpen && (
        <p className={classes.quiet}>
          {t(state === 'held' ? 'offer.held_help' : 'offer.until')}{' '}
          {state !== 'held' && <Time at={offer.pay_by ?? offer.expires_at} format="full" />}
        </p>
      )}
      {may.length > 0 && <OfferActions offer={offer} />}
    </section>
  );
}

/** The buttons that the server says this person has. Taking an offer back or declining it is asked once more. */
function OfferActions({ offer }: { readonly offer: Offer }) {
  const t = useT();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const move = useMoveOffer(offer.id);
  const [sure, setSure] = useState<Exclude<Move, 'acceptOffer'>>();
  const { may } = offer;
  const pay = () => void navigate({ to: '/offers/$id/pay', params: { id: offer.id } });
  return (
    <>
      {move.error && <Note tone="bad">{textOf(move.error)}</Note>}
      <footer className={classes.foot}>
        {sure ? (
          <>
            <Button
              size="compact-md"
              color="red"
              loading={move.isPending}
              onClick={() => move.mutate(sure, { onSettled: () => setSure(undefined) })}
            >
              {t(sure === 'withdrawOffer' ? 'offer.withdraw_sure' : 'offer.decline_sure')}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => setSure(undefined)}>
              {t('offer.keep')}
            </Button>
          </>
        ) : (
          <>
            {may.includes('pay') ? (
              <Button onClick={pay}>{t('offer.pay')}</Button>
            ) : (
              may.includes('accept') && (
                <Button loading={move.isPending} onClick={() => move.mutate('acceptOffer', { onSuccess: pay })}>
                  {t('offer.accept')}
                </Button>
              )
            )}
            {may.includes('decline') && (
              <Button variant="default" onClick={() => setSure('declineOffer')}>
                {t('offer.decline')}
              </Button>
            )}
            {may.includes('withdraw') && (
              <Button variant="default" onClick={() => setSure('withdrawOffer')}>
                {t('offer.withdraw')}
              </Button>
            )}
          </>
        )}
      </footer>
    </>
  );
}
