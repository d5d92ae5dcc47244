import { Button } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import { Amount } from '../../i18n/money.js';
import { Time } from '../../i18n/time.js';
import { Failed } from '../../parts/states.js';
import classes from './earnings.module.css';
import { useWithdrawals } from './queries.js';

/** What was taken out, and whether it arrived. Nothing is said where nothing was. */
export function Withdrawals() {
  const t = useT();
  const query = useWithdrawals();
  const withdrawals = query.data?.pages.flatMap(({ items }) => items);
  if (query.error && !withdrawals) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (!withdrawals || withdrawals.length === 0) return null;
  return (
    <section className={classes.box}>
      <h2>{t('earnings.withdrawals')}</h2>
      <dl className={classes.lines}>
        {withdrawals.map(({ id, amount, state, at }) => (
          <div key={id}>
            <dt>
              <Time at={at} format="full" /> · <span data-state={state}>{t(`earnings.withdrawal_${state}`)}</span>
            </dt>
            <dd>
              <Amount money={amount} />
            </dd>
          </div>
        ))}
      </dl>
      {query.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          className={classes.more}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </section>
  );
}
