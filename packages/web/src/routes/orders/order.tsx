import { Skeleton } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import { SandboxBanner } from '../../parts/sandbox-banner.js';
import { Failed } from '../../parts/states.js';
import { TalkContext, type Talk } from '../../parts/talk-context.js';
import { useTitle } from '../../parts/use-title.js';
import { OrderComposer } from './order-composer.js';
import classes from './order.module.css';
import { OrderFacts, OrderNow } from './order-side.js';
import { orderQuery } from './queries.js';
import { RequirementForm } from './requirement-form.js';
import { ReturnedEntries } from './returned-entries.js';
import { StatePill } from './state-pill.js';
import { Timeline } from './timeline.js';

function Loading() {
  const t = useT();
  return (
    <main className={classes.page} aria-busy="true">
      <h1 className={classes.loading}>{t('orders.order')}</h1>
      <div role="status" aria-label={t('common.loading')} className={classes.columns}>
        <div className={classes.left}>
          <Skeleton height={28} width="70%" />
          <Skeleton height={120} radius={12} />
        </div>
        <Skeleton height={280} radius={12} className={classes.now} />
      </div>
    </main>
  );
}

function Whole({ order }: { readonly order: OrderDetail }) {
  const t = useT();
  const { alias } = order.with;
  useTitle(order.title);
  const talk = useMemo<Talk>(() => ({ alias, gig: order.gig }), [alias, order.gig]);
  const answers = order.state === 'requirements' && order.may.includes('submit_requirements');
  return (
    <TalkContext value={talk}>
      <main className={classes.page}>
        <Link to="/orders" className={classes.back}>
          <Icon name="back" size={15} />
          {t('orders.all')}
        </Link>
        <SandboxBanner />
        <div className={classes.columns}>
          <header className={classes.header}>
            <h1 className={classes.title} dir="auto">
              {order.title}
            </h1>
            <p className={classes.under}>
              <StatePill state={order.state} />
              <span>{t(order.my_side === 'buyer' ? 'orders.from' : 'orders.for', { alias })}</span>
            </p>
          </header>
          <div className={classes.now}>
            <OrderNow order={order} />
          </div>
          <div className={classes.left}>
            {answers && <RequirementForm order={order} />}
            <Timeline id={order.id} other={alias} />
            <ReturnedEntries id={order.id} />
            <OrderComposer key={order.id} order={order} />
          </div>
          <aside className={classes.facts} aria-label={t('orders.about')}>
            <OrderFacts order={order} />
          </aside>
        </div>
      </main>
    </TalkContext>
  );
}

/** One order: left everything that happened on it, right where it stands, what may be done now, and where the money is. */
export function OrderPage() {
  const { id } = useParams({ from: '/signed-in/orders/$id' });
  const query = useQuery(orderQuery(id));
  if (query.data) return <Whole order={query.data} />;
  if (query.error)
    return (
      <main className={classes.page}>
        <Failed error={query.error} onRetry={() => void query.refetch()} isPage />
      </main>
    );
  return <Loading />;
}
