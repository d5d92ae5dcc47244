import type { OrderDetail } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Amount } from '../../i18n/money.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { FeeByOrigin } from '../../parts/fee-by-origin.js';
import { OriginBadge } from '../../parts/origin-badge.js';
import { ClockLine } from './clock-line.js';
import { OrderActions } from './order-actions.js';
import { OrderPath } from './order-path.js';
import classes from './side.module.css';

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{title}</h2>
      {children}
    </section>
  );
}

/** Where it stands, what the clock says and why it stands still, and what may be done now. */
export function OrderNow({ order }: { readonly order: OrderDetail }) {
  const t = useT();
  const { clock } = order;
  return (
    <Section title={t('orders.now')}>
      {order.state === 'cancelled' ? (
        <p className={classes.quiet}>{t('orders.is_cancelled')}</p>
      ) : (
        <OrderPath path={order.path} state={order.state} />
      )}
      {clock && (
        <div className={classes.clock}>
          <ClockLine clock={clock} />
          {clock.stops.map(({ reason, since }) => (
            <p key={`${reason}${since}`} className={classes.quiet}>
              {t(`orders.stop.${reason}`)} <Time at={since} format="full" />
            </p>
          ))}
          {clock.due_at && (
            <p className={classes.quiet}>
              <Time at={clock.due_at} format="full" />
            </p>
          )}
        </div>
      )}
      <OrderActions order={order} />
    </Section>
  );
}

/** What was bought, where the money is, with whom, and what may be said here. */
export function OrderFacts({ order }: { readonly order: OrderDetail }) {
  const t = useT();
  const { money, revisions, relationship, needs } = order;
  const isZero = ({ amount }: { amount: string }) => amount === '0';
  const lines = [
    ['price', money.price],
    ['held', money.held],
    ['refunded', money.refunded],
    ['fee', money.fee],
    ['paid_out', money.paid_out],
  ] as const;
  return (
    <>
      <Section title={t('orders.money')}>
        <dl className={classes.lines}>
          {lines
            .filter(([name, amount]) => name === 'price' || name === 'held' || !isZero(amount))
            .map(([name, amount]) => (
              <div key={name}>
                <dt>{t(`orders.money_${name}`)}</dt>
                <dd>
                  <Amount money={amount} />
                </dd>
              </div>
            ))}
        </dl>
        <p className={classes.quiet}>{t(isZero(money.held) ? 'orders.money_done' : 'orders.money_safe')}</p>
        <FeeByOrigin alias={order.with.alias} byLink={false} />
      </Section>
      <Section title={t('orders.bought')}>
        <dl className={classes.lines}>
          <div>
            <dt>{t('orders.delivery_time')}</dt>
            <dd>{t('orders.days', { count: order.days })}</dd>
          </div>
          <div>
            <dt>{t('orders.revisions')}</dt>
            <dd>{t('orders.revisions_used', { used: revisions.used, included: revisions.included })}</dd>
          </div>
        </dl>
        {order.description && (
          <details className={classes.details}>
            <summary>{t('orders.what')}</summary>
            <p dir="auto">{order.description}</p>
          </details>
        )}
      </Section>
      <Section title={t('orders.people')}>
        <div className={classes.person}>
          <Avatar alias={order.with.alias} />
          <div>
            <strong>{order.with.alias}</strong>
            <p className={classes.quiet}>
              {t(order.my_side === 'buyer' ? 'orders.is_seller' : 'orders.is_buyer')}{' '}
              <OriginBadge alias={order.with.alias} origin={relationship.origin} />
            </p>
          </div>
        </div>
        {needs.length > 0 && <h3 className={classes.subtitle}>{t('orders.allowed')}</h3>}
        <ul className={classes.allows}>
          {relationship.what_it_allows.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Link to="/rulebook" className={classes.link}>
          {t('decision.see_rulebook')}
        </Link>
      </Section>
    </>
  );
}
