import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Empty, Failed } from '../../parts/states.js';
import { useCell } from '../../live/moment.js';
import { useLive } from '../../live/live.js';
import classes from './conversation-list.module.css';
import { ConversationRow, rowHeight } from './conversation-row.js';
import { conversationsQuery, useMoreConversations } from './queries.js';

type Props = { readonly selected: string | undefined; readonly onStart: () => void };

/** Arrow keys walk through the rows; Enter follows the link as ever. */
const walk = (event: KeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const index = links.findIndex((link) => link === document.activeElement);
  const next = links[index + (event.key === 'ArrowDown' ? 1 : -1)];
  if (index < 0 || !next) return;
  event.preventDefault();
  next.focus();
};

export function ConversationList({ selected, onStart }: Props) {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(conversationsQuery);
  const typing = useCell(useLive().typing);
  const { more, isLoading } = useMoreConversations();
  const scroller = useRef<HTMLDivElement>(null);
  const items = data?.items ?? [];
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  });
  const rows = virtual.getVirtualItems();
  const lastShown = rows[rows.length - 1]?.index ?? 0;
  const wantsMore = (data?.next ?? null) !== null && lastShown >= items.length - 5 && !isLoading;

  useEffect(() => {
    if (wantsMore) void more();
  }, [wantsMore, more]);

  if (isPending) {
    return (
      <div className={classes.scroller} aria-busy="true" aria-label={t('common.loading')} role="status">
        {Array.from({ length: 7 }, (_, index) => (
          <div key={index} className={classes.ghost}>
            <Skeleton width={40} height={40} radius={12} />
            <div className={classes.ghostLines}>
              <Skeleton height={10} width="45%" />
              <Skeleton height={10} width="80%" />
            </div>
          </div>
        ))}
      </div>
    );
  }
  if (error && !data) return <Failed error={error} safe={t('error.messages_safe')} onRetry={() => void refetch()} />;
  if (items.length === 0) {
    return (
      <Empty
        icon="inbox"
        title={t('inbox.empty.title')}
        action={
          <>
            <Button onClick={onStart}>{t('inbox.empty.action')}</Button>
            <Link to="/search" className={classes.find}>
              {t('inbox.empty.find')}
            </Link>
          </>
        }
      >
        {t('inbox.empty.text')}
      </Empty>
    );
  }
  return (
    <div ref={scroller} className={classes.scroller} onKeyDown={walk}>
      <ul className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const conversation = items[row.index];
          if (!conversation) return null;
          return (
            <li key={row.key} className={classes.row} style={{ transform: `translateY(${row.start}px)` }}>
              <ConversationRow
                conversation={conversation}
                isSelected={conversation.id === selected}
                isTyping={typing.has(conversation.id)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
