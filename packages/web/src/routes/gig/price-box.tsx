import { Button } from '@mantine/core';
import type { Gig } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useContext, useState } from 'react';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { MeContext } from '../../api/me-context.js';
import { useT } from '../../i18n/i18n.js';
import { Amount } from '../../i18n/money.js';
import { Icon } from '../../parts/icon.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import classes from './gig.module.css';

/** Opens the conversation with the seller; who has no account yet makes one first and comes back. */
function AskSeller({ gig }: { readonly gig: Gig }) {
  const t = useT();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const me = useContext(MeContext);
  const open = useMutation({
    mutationFn: () => call('openConversation', { body: { with: gig.seller.alias } }),
    onSuccess: ({ id }) => {
      void cache.invalidateQueries({ queryKey: keys.conversations });
      return navigate({ to: '/inbox/$id', params: { id } });
    },
  });
  if (!me)
    return (
      <Link to="/sign-in" search={{ back: `/gigs/${gig.id}` }} className={classes.second}>
        {t('gig.sign_in_to_ask')}
      </Link>
    );
  return (
    <>
      <Button variant="default" fullWidth size="md" loading={open.isPending} onClick={() => open.mutate()}>
        {t('gig.ask')}
      </Button>
      {open.error && <Note tone="bad">{textOf(open.error)}</Note>}
    </>
  );
}

/** Orders a package at its price and goes to the payment; who has no account yet makes one first and comes back to it. */
function OrderPackage({ gig, name }: { readonly gig: Gig; readonly name: string }) {
  const t = useT();
  const textOf = useProblemText();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const me = useContext(MeContext);
  const order = useMutation({
    mutationFn: (wanted: string) => call('orderGig', { params: { id: gig.id }, body: { package: wanted } }),
    onSuccess: (offer) => {
      cache.setQueryData(keys.offer(offer.id), offer);
      // Not done before the checkout is there: until then the button must not order once more.
      return navigate({ to: '/offers/$id/pay', params: { id: offer.id } });
    },
    // The packages may have changed since they were read.
    onError: () => void cache.invalidateQueries({ queryKey: keys.gig(gig.id) }),
  });
  // What is wrong with one package is not said of another, unless that one is gone.
  const isAboutThis = order.variables === name || !gig.packages.some((each) => each.name === order.variables);
  if (!me)
    return (
      <Button
        component={Link}
        to={`/sign-in?back=${encodeURIComponent(`/gigs/${gig.id}?package=${encodeURIComponent(name)}`)}`}
        fullWidth
        size="md"
      >
        {t('gig.sign_in_to_order')}
      </Button>
    );
  return (
    <>
      <Button fullWidth size="md" loading={order.isPending} onClick={() => order.mutate(name)}>
        {t('gig.order')}
      </Button>
      {order.error && isAboutThis && <Note tone="bad">{textOf(order.error)}</Note>}
    </>
  );
}

/** The packages with their prices; it stays in view while one reads. */
export function PriceBox({ gig }: { readonly gig: Gig }) {
  const t = useT();
  const me = useContext(MeContext);
  const { packages, seller } = gig;
  const { package: asked } = useSearch({ from: '/open/gigs/$id' });
  const [chosen, setChosen] = useState(asked);
  const pack = packages.find(({ name }) => name === chosen) ?? packages[0];
  if (!pack) return null;
  const isMine = me?.alias === seller.alias;
  return (
    <aside className={classes.box} aria-label={t('gig.packages')}>
      {packages.length > 1 && (
        <div className={classes.tabs} role="group" aria-label={t('gig.packages')}>
          {packages.map(({ name, price }) => (
            <button
              key={name}
              type="button"
              className={classes.tab}
              aria-pressed={name === pack.name}
              onClick={() => setChosen(name)}
            >
              <span dir="auto">{name}</span>
              <span className={classes.quiet}>
                <Amount money={price} />
              </span>
            </button>
          ))}
        </div>
      )}
      <div className={classes.offer}>
        <p className={classes.price}>
          <Amount money={pack.price} />
        </p>
        {packages.length === 1 && (
          <p className={classes.package} dir="auto">
            {pack.name}
          </p>
        )}
        {pack.description && <p dir="auto">{pack.description}</p>}
        <ul className={classes.terms}>
          <li>
            <Icon name="clock" size={16} /> {t('gigs.in_days', { days: pack.days })}
          </li>
          <li>
            <Icon name="undo" size={16} /> {t('gigs.revisions', { count: pack.revisions })}
          </li>
          <li>
            <Icon name="shield" size={16} /> {t('gig.money_safe')}
          </li>
        </ul>
        {isMine ? (
          <Link to="/my/gigs/$id" params={{ id: gig.id }} className={classes.second}>
            {t('gig.edit')}
          </Link>
        ) : (
          <>
            <OrderPackage gig={gig} name={pack.name} />
            <AskSeller gig={gig} />
          </>
        )}
      </div>
    </aside>
  );
}
