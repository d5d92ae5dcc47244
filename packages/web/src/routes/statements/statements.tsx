import { Button, Skeleton } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Page } from '../../parts/page.js';
import { Empty, Failed } from '../../parts/states.js';
import { StatementCard } from './statement-card.js';
import classes from './statements.module.css';

/** Every decision about this person that was not in their favour: what, why, by which clause, and how to object. */
export function StatementsPage() {
  const t = useT();
  const { data, error, isPending, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.statements,
    queryFn: ({ pageParam }) => call('listStatements', { query: pageParam === null ? {} : { cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('statements.title')} intro={t('statements.intro')}>
      {isPending ? (
        <div role="status" aria-label={t('common.loading')}>
          <Skeleton height={160} radius={14} />
          <Skeleton height={160} radius={14} mt={12} />
        </div>
      ) : error && items.length === 0 ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : items.length === 0 ? (
        <Empty icon="scale" title={t('statements.none')}>
          {t('statements.none_text')}
        </Empty>
      ) : (
        <>
          <ul className={classes.list}>
            {items.map((statement) => (
              <StatementCard key={statement.id} statement={statement} />
            ))}
          </ul>
          {hasNextPage && (
            <Button variant="default" mt={16} loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t('common.more')}
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
