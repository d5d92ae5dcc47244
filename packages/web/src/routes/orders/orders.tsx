import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrderSummary } from '@parley/contract';
import { Amount } from '../../i18n/money.js';
import { useT } from '../../i18n/i18n.js';
import { Avatar } from '../../parts/avatar.js';
import { Page } from '../../parts/page.js';
import { Empty, Failed } from '../../parts/states.js';
import { ClockLine } from './clock-line.js';
import classes from './orders.module.css';
import { useOrders, type OrdersFilter } from './queries.js';
import { StatePill } from './state-pill.js';
import { turnOf } from './turn.js';

const filters = {
  open: { state: 'open' },
  buying: { side: 'buyer' },
  selling: { side: 'seller' },
  over: { state: 'over' },
} as const satisfies Record<string, OrdersFilter>;
type Filter = keyof typeof filters;
const isFilter = (value: string): value is Filter => value in filters;

function Row({ order }: { readonly order: OrderSummary }) {
  const t = useT();
  const turn = turnOf(order);
  return (
    <li className={classes.item}>
      <Link to="/orders/$id" params={{ id: order.id }} className={classes.row}>
        <Avatar alias={order.with.alias} />
        <span className={classes.words}>
          <span className={classes.title} dir="auto">
            {order.title}
          </span>
          <span className={classes.quiet}>
            {t(order.my_side === 'buyer' ? 'orders.from' : 'orders.for', { alias: order.with.alias })}
          </span>
          {turn && <span className={classes.turn}>{t(`orders.turn.${turn}`)}</span>}
        </span>
        <span className={classes.end}>
          <span className={classes.price}>
            <Amount money={order.price} />
          </span>
          <StatePill state={order.state} />
          {order.clock && <ClockLine clock={order.clock} />}
        </span>
      </Link>
    </li>
  );
}

/** All orders of this person, bought and sold, the one that changed last first. */
export function Orders() {
  const t = useT();
  const [filter, setFilter] = useState<Filter>('open');
  const query = useOrders(filters[filter]);
  const orders = query.data?.pages.flatMap(({ items }) => items);
  return (
    <Page title={t('orders.title')} intro={t('orders.intro')} width="wide">
      <SegmentedControl
        className={classes.filters}
        aria-label={t('orders.filter')}
        value={filter}
        onChange={(value) => isFilter(value) && setFilter(value)}
        data={(Object.keys(filters) as Filter[]).map((value) => ({ value, label: t(`orders.filter_${value}`) }))}
      />
      {query.error && !orders ? (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      ) : !orders ? (
        <div role="status" aria-busy="true" aria-label={t('common.loading')}>
          <Skeleton height={84} radius={12} />
          <Skeleton height={84} radius={12} mt={8} />
          <Skeleton height={84} radius={12} mt={8} />
        </div>
      ) : orders.length === 0 ? (
        <Empty icon="bag" title={t(filter === 'over' ? 'orders.none_over' : 'orders.none')}>
          {t('orders.none_text')}
        </Empty>
      ) : (
        <ul className={classes.list}>
          {orders.map((order) => (
            <Row key={order.id} order={order} />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('orders.more')}
        </Button>
      )}
    </Page>
  );
}
