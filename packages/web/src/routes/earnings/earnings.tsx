import { Button, Skeleton } from '@mantine/core';
import { useMemo } from 'react';
import { address } from '../../api/call.js';
import { useSignedIn } from '../../api/me-context.js';
import { useT } from '../../i18n/i18n.js';
import { Page } from '../../parts/page.js';
import { SandboxBanner } from '../../parts/sandbox-banner.js';
import { SellingTabs } from '../../parts/selling-tabs.js';
import { Empty, Failed } from '../../parts/states.js';
import { Balances } from './balances.js';
import classes from './earnings.module.css';
import { MovementRow } from './movement-row.js';
import { movementsOf } from './movements.js';
import { useBalance, useEntries } from './queries.js';
import { WithdrawBox } from './withdraw-form.js';
import { Withdrawals } from './withdrawals.js';

function Loading({ heights }: { readonly heights: readonly number[] }) {
  const t = useT();
  return (
    <div role="status" aria-busy="true" aria-label={t('common.loading')} className={classes.column}>
      {heights.map((height, n) => (
        <Skeleton key={n} height={height} radius={12} />
      ))}
    </div>
  );
}

/** Every movement, the newest first. */
function Movements() {
  const t = useT();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useEntries();
  const movements = useMemo(
    () =>
      data &&
      movementsOf(
        data.pages.flatMap(({ items }) => items),
        hasNextPage,
      ),
    [data, hasNextPage],
  );
  if (error && !movements) return <Failed error={error} safe={t('earnings.safe')} onRetry={() => void refetch()} />;
  if (!movements) return <Loading heights={[108, 108, 108]} />;
  if (movements.length === 0)
    return (
      <Empty icon="wallet" title={t('earnings.none')}>
        {t('earnings.none_text')}
      </Empty>
    );
  return (
    <>
      <ul className={classes.movements}>
        {movements.map((movement) => (
          <MovementRow key={movement.id} movement={movement} />
        ))}
      </ul>
      {hasNextPage && (
        <Button
          variant="default"
          className={classes.more}
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('common.more')}
        </Button>
      )}
    </>
  );
}

/** What is this person's, what waits, what is held for orders, and every line of it. */
export function Earnings() {
  const t = useT();
  const me = useSignedIn();
  const { data: balance, error, refetch } = useBalance();
  return (
    <Page
      title={t('earnings.title')}
      intro={t('earnings.intro')}
      action={
        <Button component="a" href={address('exportLedger')} download="parley-ledger.csv" variant="default">
          {t('earnings.export')}
        </Button>
      }
    >
      {me.seller && <SellingTabs />}
      <SandboxBanner />
      {error && !balance ? (
        <Failed error={error} safe={t('earnings.safe')} onRetry={() => void refetch()} />
      ) : !balance ? (
        <Loading heights={[152]} />
      ) : (
        <div className={classes.top}>
          {balance.items.length > 0 && <Balances items={balance.items} />}
          <div className={classes.column}>
            <WithdrawBox balance={balance} />
            <Withdrawals />
          </div>
        </div>
      )}
      <h2 className={classes.heading}>{t('earnings.movements')}</h2>
      <Movements />
    </Page>
  );
}
