import { Button } from '@mantine/core';
import type { OfferLink } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { Note } from '../../parts/note.js';
import { OfferTerms } from '../../parts/offer-terms.js';
import { OfferTitle } from '../../parts/offer-words.js';
import { useProblemText } from '../../parts/states.js';
import classes from './offer-links.module.css';
import { ShareLink } from './share-link.js';

/** One link with how far it got: opened, claimed, bought; and why a claim did not count, in words. */
export function LinkCard({ link }: { readonly link: OfferLink }) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  const { state, claims } = link;
  const isOpen = state === 'live' || state === 'held';
  const figures = [
    ['opens', link.opens],
    ['claims', claims.length],
    ['orders', claims.filter(({ order }) => order !== null).length],
  ] as const;
  return (
    <li className={classes.card} data-over={isOpen ? undefined : true}>
      <div className={classes.top}>
        <div>
          <h2 className={classes.title} dir="auto">
            <OfferTitle offer={link} mine />
          </h2>
          <p className={classes.quiet}>
            {t('links.until')} <Time at={link.expires_at} format="date" /> ·{' '}
            {t(link.for_one_address ? 'links.for_one' : 'links.for_uses', { count: link.uses })}
          </p>
        </div>
        <span className={classes.state} data-state={state}>
          {t(`links.state.${state}`)}
        </span>
      </div>
      {link.reason !== undefined && (
        <Note>
          {t('links.decided', { clause: link.clause ?? '' })} {link.reason}
        </Note>
      )}
      <OfferTerms offer={link} />
      <dl className={classes.figures}>
        {figures.map(([name, count]) => (
          <div key={name} className={classes.figure}>
            <dt>{t(`links.${name}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {claims.length > 0 && <Claims claims={claims} />}
      {isOpen && (
        <>
          {isShown && <ShareLink url={link.url} title={link.title} />}
          <div className={classes.buttons}>
            <Button variant="default" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
              {t(isShown ? 'links.hide' : 'links.hand_over')}
            </Button>
            <Revoke id={link.id} />
          </div>
        </>
      )}
    </li>
  );
}

function Claims({ claims }: Pick<OfferLink, 'claims'>) {
  const t = useT();
  return (
    <ul className={classes.claims}>
      {claims.map((claim) => (
        <li key={claim.offer} className={classes.claim}>
          <Avatar alias={claim.by.alias} />
          <div>
            <strong>{claim.by.alias}</strong>
            <p className={classes.quiet}>
              {t(`offer.state.${claim.offer_state}`)} · <Time at={claim.at} format="full" />
            </p>
            {claim.refused && <p className={classes.refused}>{claim.refused.why}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Revoke({ id }: { readonly id: string }) {
  const t = useT();
  const cache = useQueryClient();
  const problemOf = useProblemText();
  const [isSure, setSure] = useState(false);
  const revoke = useMutation({
    mutationFn: () => call('revokeOfferLink', { params: { id } }),
    // Also where it failed: it may be over already.
    onSettled: () => cache.invalidateQueries({ queryKey: keys.offerLinks }),
  });
  if (!isSure)
    return (
      <Button variant="subtle" color="red" onClick={() => setSure(true)}>
        {t('links.revoke')}
      </Button>
    );
  return (
    <>
      {revoke.error && <Note tone="bad">{problemOf(revoke.error)}</Note>}
      <Button color="red" loading={revoke.isPending} onClick={() => revoke.mutate()}>
        {t('links.revoke_sure')}
      </Button>
      <Button variant="default" onClick={() => setSure(false)}>
        {t('offer.keep')}
      </Button>
    </>
  );
}
