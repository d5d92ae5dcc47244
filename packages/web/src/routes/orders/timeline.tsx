import { Button, Skeleton } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import { Failed } from '../../parts/states.js';
import { useTimeline } from './queries.js';
import { TimelineEntry } from './timeline-entry.js';
import classes from './timeline.module.css';

/** Everything that happened on an order, oldest first; earlier pages are asked for. */
export function Timeline({ id, other }: { readonly id: string; readonly other: string }) {
  const t = useT();
  const query = useTimeline(id);
  if (query.error && !query.entries) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.entries)
    return (
      <div role="status" aria-busy="true" aria-label={t('common.loading')}>
        <Skeleton height={20} width="60%" />
        <Skeleton height={96} radius={12} mt={16} />
        <Skeleton height={64} radius={12} mt={16} />
      </div>
    );
  return (
    <section aria-label={t('orders.timeline')}>
      {query.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          className={classes.earlier}
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('orders.earlier')}
        </Button>
      )}
      <ol className={classes.timeline}>
        {query.entries.map((entry) => (
          <TimelineEntry key={entry.id} entry={entry} other={other} />
        ))}
      </ol>
    </section>
  );
}
