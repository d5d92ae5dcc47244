import { Button, Skeleton } from '@mantine/core';
import type { CaseSummary } from '@parley/contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSignedIn } from '../api/me-context.js';
import { useT } from '../i18n/i18n.js';
import { Empty, Failed } from '../parts/states.js';
import { useTitle } from '../parts/use-title.js';
import { CasePane } from './case-pane.js';
import { CaseRow, caseRowHeight } from './case-row.js';
import classes from './desk.module.css';
import { InForce } from './in-force.js';
import { KeyHints } from './key-hints.js';
import { caseQuery, casesQuery } from './queries.js';
import { queueTabs, type QueueTab } from './queue-tabs.js';
import { useNow } from './use-now.js';
import { useShortcuts } from './use-shortcuts.js';

/** List · case · context: what agents work on, most urgent first, and by keyboard alone if they like. */
export function Desk() {
  const t = useT();
  const me = useSignedIn();
  const { queue } = useSearch({ from: '/signed-in/desk' });
  const { id } = useParams({ strict: false });
  // A link to a case names no queue; the list beside it and the keys are those of the case.
  const { data: opened } = useQuery({ ...caseQuery(id ?? ''), enabled: id !== undefined && queue === undefined });
  const tab: QueueTab = queue ?? (id === undefined ? undefined : opened?.queue) ?? 'held';
  const [showsInForce, setInForce] = useState(false);
  useTitle(t('desk.title'));
  // The heading of the page is what is open; on a phone the list is not even shown beside it.
  const Heading = id ? 'h2' : 'h1';
  if (!me.roles.some((role) => role === 'agent' || role === 'lead')) {
    return (
      <main>
        <Empty
          isPage
          icon="lock"
          title={t('desk.not_yours')}
          action={me.roles.includes('operator') && <Link to="/operator/figures">{t('desk.to_figures')}</Link>}
        >
          {t('desk.not_yours_text')}
        </Empty>
      </main>
    );
  }
  return (
    <div className={classes.desk} data-open={id ? true : undefined} role={id ? undefined : 'main'}>
      <section className={classes.list} aria-label={t('desk.queues')}>
        <header className={classes.header}>
          <Heading className={classes.title}>{t('desk.title')}</Heading>
          <Button
            size="compact-sm"
            variant="default"
            className={classes.inForce ?? ''}
            onClick={() => setInForce(true)}
          >
            {t('in_force.open')}
          </Button>
        </header>
        <nav className={classes.tabs} aria-label={t('desk.queues')}>
          {queueTabs.map((each) => (
            <Link
              key={each}
              to="/desk"
              search={each === 'held' ? {} : { queue: each }}
              className={classes.tab}
              data-active={each === tab || undefined}
              aria-current={each === tab ? 'page' : undefined}
            >
              {t(`desk.tab.${each}`)}
            </Link>
          ))}
        </nav>
        <Cases tab={tab} selected={id} />
        <KeyHints tab={tab} />
      </section>
      {showsInForce && <InForce onClose={() => setInForce(false)} />}
      {id ? (
        <CasePane key={id} id={id} tab={tab} />
      ) : (
        <div className={classes.none}>
          <Empty icon="desk" title={t('desk.none_open')}>
            {t('desk.none_open_text')}
          </Empty>
        </div>
      )}
    </div>
  );
}

function Cases({ tab, selected }: { readonly tab: QueueTab; readonly selected: string | undefined }) {
  const t = useT();
  const now = useNow();
  const navigate = useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useInfiniteQuery(casesQuery(tab));
  const cases = useMemo<CaseSummary[]>(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: cases.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => caseRowHeight,
    getItemKey: (index) => cases[index]?.id ?? index,
    overscan: 8,
  });
  const rows = virtual.getVirtualItems();
  const isNearEnd = (rows[rows.length - 1]?.index ?? 0) >= cases.length - 5;
  const wantsMore = hasNextPage && !isFetchingNextPage && !isFetchNextPageError && isNearEnd;
  useEffect(() => {
    if (wantsMore) void fetchNextPage();
  }, [wantsMore, fetchNextPage]);

  const at = cases.findIndex((each) => each.id === selected);
  const open = (index: number): void => {
    const next = cases[Math.max(0, Math.min(cases.length - 1, index))];
    if (!next) return;
    virtual.scrollToIndex(cases.indexOf(next));
    void navigate({ to: '/desk/$id', params: { id: next.id }, search: tab === 'held' ? {} : { queue: tab } });
  };
  useShortcuts({ j: () => open(at + 1), k: () => open(at < 0 ? 0 : at - 1) });

  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) {
    return (
      <div className={classes.scroller} role="status" aria-label={t('common.loading')}>
        {[1, 2, 3, 4].map((each) => (
          <Skeleton key={each} height={caseRowHeight - 12} radius={10} m={8} width="auto" />
        ))}
      </div>
    );
  }
  if (cases.length === 0) {
    return (
      <div className={classes.scroller}>
        <Empty icon="check" title={t(`desk.empty.${tab}`)}>
          {t('desk.empty.text')}
        </Empty>
      </div>
    );
  }
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const each = cases[row.index];
          return each ? (
            <li key={row.key} className={classes.row} style={{ transform: `translateY(${row.start}px)` }}>
              <CaseRow summary={each} isSelected={each.id === selected} tab={tab} now={now} />
            </li>
          ) : null;
        })}
      </ul>
      {isFetchNextPageError && <Failed error={error} onRetry={() => void fetchNextPage()} />}
    </div>
  );
}
