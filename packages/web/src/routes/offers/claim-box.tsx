import { Button, Checkbox } from '@mantine/core';
import type { Claim, PublicOfferLink } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { MeContext } from '../../api/me-context.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { KnownFromField, saidOf, unsaid } from './known-from.js';
import classes from './public-offer.module.css';

type Props = { readonly link: PublicOfferLink; readonly token: string };

/** The one way on, for whoever looks: to an account, to the confirmation, or to the offer that is theirs already. */
export function ClaimBox({ link, token }: Props) {
  const t = useT();
  const me = useContext(MeContext);
  const here = `/o/${token}`;
  if (link.own)
    return (
      <>
        <Note>{t('public_offer.own')}</Note>
        <Button component={Link} to="/offers/links" variant="default">
          {t('public_offer.to_links')}
        </Button>
      </>
    );
  if (link.claimed !== null)
    return (
      <Button component={Link} to={`/offers/${link.claimed}/pay`} size="md">
        {t('public_offer.to_pay')}
      </Button>
    );
  if (!me)
    return (
      <>
        <Button component={Link} to={`/sign-up?back=${encodeURIComponent(here)}`} size="md">
          {t('public_offer.sign_up')}
        </Button>
        <Button component={Link} to={`/sign-in?back=${encodeURIComponent(here)}`} variant="default">
          {t('public_offer.sign_in')}
        </Button>
        <p className={classes.quiet}>{t('public_offer.no_cost')}</p>
        <Until link={link} />
      </>
    );
  return <Confirm link={link} token={token} />;
}

function Until({ link }: Pick<Props, 'link'>) {
  const t = useT();
  return (
    <p className={classes.quiet}>
      {t('public_offer.until')} <Time at={link.expires_at} format="full" />
    </p>
  );
}

function Confirm({ link, token }: Props) {
  const t = useT();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const problemOf = useProblemText();
  const [known, setKnown] = useState(unsaid);
  const [confirms, setConfirms] = useState(false);
  const [wasTried, setTried] = useState(false);
  const said = saidOf(known);
  const toPay = ({ offer }: Claim) => navigate({ to: '/offers/$id/pay', params: { id: offer.id } });
  const claim = useMutation({
    mutationFn: (knownFrom: string) =>
      call('claimOfferLink', { params: { token }, body: { confirms: true, known_from: knownFrom } }),
    onSuccess: async (made) => {
      cache.setQueryData(keys.offer(made.offer.id), made.offer);
      void cache.invalidateQueries({ queryKey: keys.conversations });
      void cache.invalidateQueries({ queryKey: keys.relationships });
      // Who comes back finds it claimed; what is said here stays until then.
      void cache.invalidateQueries({ queryKey: keys.offerLink(token), refetchType: 'none' });
      if (!made.relationship.refused) await toPay(made);
    },
  });
  const refused = claim.data?.relationship.refused;
  if (claim.data && refused)
    return (
      <>
        <Note>
          <strong>{t('public_offer.met_here')}</strong> {refused.why} {t('public_offer.goes_on')}
        </Note>
        <Button size="md" onClick={() => void toPay(claim.data)}>
          {t('public_offer.to_pay')}
        </Button>
      </>
    );
  return (
    <form
      style={{ display: 'contents' }}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (said !== undefined && confirms && !claim.isPending) claim.mutate(said);
      }}
    >
      {claim.error && <Note tone="bad">{problemOf(claim.error)}</Note>}
      <KnownFromField
        label={t('public_offer.known_from', { alias: link.seller.alias })}
        value={known}
        onValue={setKnown}
        error={wasTried && said === undefined ? t('known.missing') : undefined}
      />
      <Checkbox
        label={t('public_offer.confirm', { alias: link.seller.alias })}
        checked={confirms}
        onChange={(event) => setConfirms(event.currentTarget.checked)}
        error={wasTried && !confirms ? t('links.confirm_missing') : undefined}
      />
      <Button type="submit" size="md" loading={claim.isPending}>
        {t('public_offer.claim')}
      </Button>
      <p className={classes.quiet}>{t('public_offer.nothing_paid')}</p>
      <Until link={link} />
    </form>
  );
}
