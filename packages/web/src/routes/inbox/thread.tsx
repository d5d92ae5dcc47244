import { Skeleton } from '@mantine/core';
import type { ConversationDetail, Message } from '@parley/contract';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { useWaiting } from '../../live/live.js';
import { Empty, Failed } from '../../parts/states.js';
import { linesOf, type Line } from './lines.js';
import { MessageLine } from './message-line.js';
import { useThread } from './queries.js';
import classes from './thread.module.css';
import { useStayAtEnd } from './use-stay-at-end.js';
import { useMarkRead } from './use-mark-read.js';
import { WaitingLine } from './waiting-line.js';

type Props = { readonly id: string; readonly detail: ConversationDetail | undefined };

export function Thread({ id, detail }: Props) {
  const t = useT();
  const { data, error, refetch, older, isLoadingOlder } = useThread(id);
  if (error && !data) return <Failed error={error} safe={t('error.messages_safe')} onRetry={() => void refetch()} />;
  if (!data || !detail) return <Ghost />;
  return (
    <Lines
      id={id}
      detail={detail}
      messages={data.messages}
      hasOlder={data.older !== null}
      older={older}
      isLoadingOlder={isLoadingOlder}
    />
  );
}

function Ghost() {
  const t = useT();
  return (
    <div className={classes.ghost} role="status" aria-busy="true" aria-label={t('common.loading')}>
      {[44, 62, 30, 52].map((width, index) => (
        <Skeleton
          key={width}
          width={`${width}%`}
          height={44}
          radius={14}
          className={index % 2 ? classes.ghostMine : ''}
        />
      ))}
    </div>
  );
}

type LinesProps = {
  readonly id: string;
  readonly detail: ConversationDetail;
  readonly messages: readonly Message[];
  readonly hasOlder: boolean;
  readonly older: () => Promise<void>;
  readonly isLoadingOlder: boolean;
};

const nearEndPx = 80;
const olderFromIndex = 4;

/** A first guess; every line is measured once it is shown. */
const guess = (line: Line | undefined): number => {
  if (!line || line.type === 'day' || line.type === 'unread') return 40;
  const text = line.type === 'message' ? (line.message.text ?? '') : line.entry.text;
  return 48 + Math.floor(text.length / 60) * 21;
};

function Lines({ id, detail, messages, hasOlder, older, isLoadingOlder }: LinesProps) {
  const t = useT();
  const waiting = useWaiting();
  // The line stays where it was when the thread was opened, also once all of it has been read.
  const [firstUnread] = useState(detail.unread > 0 ? detail.first_unread : null);
  const mine = useMemo(() => waiting.filter((entry) => entry.conversation === id), [waiting, id]);
  const lines = useMemo(() => linesOf(messages, mine, firstUnread), [messages, mine, firstUnread]);
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guess(lines[index]),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
    anchorTo: 'end',
    followOnAppend: true,
    scrollEndThreshold: nearEndPx,
    paddingStart: 16,
    paddingEnd: 8,
  });
  const rows = virtual.getVirtualItems();
  const firstShown = rows[0]?.index ?? 0;
  const lastShown = rows[rows.length - 1]?.index ?? 0;

  const opened = useRef(false);
  useLayoutEffect(() => {
    if (opened.current || lines.length === 0) return;
    opened.current = true;
    const unread = lines.findIndex((line) => line.type === 'unread');
    if (unread >= 0) virtual.scrollToIndex(unread, { align: 'start' });
    else virtual.scrollToEnd();
  }, [lines, virtual]);

  useStayAtEnd({
    scroller,
    content,
    isShown: lines.length > 0,
    opensAtEnd: firstUnread === null,
    toEnd: () => virtual.scrollToEnd(),
  });

  // What one writes oneself is always followed, however far up one was reading.
  const waitingCount = mine.length;
  const known = useRef(waitingCount);
  useLayoutEffect(() => {
    if (waitingCount > known.current) virtual.scrollToEnd();
    known.current = waitingCount;
  }, [waitingCount, virtual]);

  const wantsOlder = hasOlder && firstShown < olderFromIndex && !isLoadingOlder && opened.current;
  useEffect(() => {
    if (wantsOlder) void older();
  }, [wantsOlder, older]);

  useMarkRead(id, messages, detail.unread, lastShown >= lines.length - 1);

  const lastMine = messages.findLast((message) => message.mine && message.state !== 'withheld');
  const isRead = (message: Message): boolean =>
    message === lastMine && detail.read_by_other !== null && message.at <= detail.read_by_other;

  if (lines.length === 0) {
    return (
      <div className={classes.scroller}>
        <Empty icon="send" title={t('thread.empty.title', { alias: detail.with.alias })}>
          {t('thread.empty.text')}
        </Empty>
      </div>
    );
  }
  return (
    <>
      <div
        ref={scroller}
        className={classes.scroller}
        role="region"
        aria-label={t('thread.label', { alias: detail.with.alias })}
        tabIndex={0}
      >
        {isLoadingOlder && (
          <p className={classes.older} role="status">
            {t('thread.older')}
          </p>
        )}
        <div ref={content} className={classes.lines} style={{ height: virtual.getTotalSize() }}>
          {rows.map((row) => {
            const line = lines[row.index];
            if (!line) return null;
            return (
              <div
                key={row.key}
                ref={virtual.measureElement}
                data-index={row.index}
                className={classes.line}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {line.type === 'day' ? (
                  <p className={classes.day}>
                    <Time at={line.at} format="day" />
                  </p>
                ) : line.type === 'unread' ? (
                  <p className={classes.unread}>{t('thread.unread')}</p>
                ) : line.type === 'message' ? (
                  <MessageLine
                    message={line.message}
                    joins={line.joins}
                    ends={line.ends}
                    other={detail.with.alias}
                    isRead={isRead(line.message)}
                  />
                ) : (
                  <WaitingLine entry={line.entry} />
                )}
              </div>
            );
          })}
        </div>
      </div>
      <NewMessages messages={messages} />
    </>
  );
}

/** Says new messages of the other side aloud; what was there when the thread was opened is not news. */
function NewMessages({ messages }: { readonly messages: readonly Message[] }) {
  const t = useT();
  const last = messages[messages.length - 1];
  const [first] = useState(last?.id);
  const isNews = last && last.id !== first && !last.mine;
  return (
    <p className={classes.aloud} role="status">
      {isNews ? t('thread.news', { alias: last.from, text: last.text ?? t('message.held.recipient') }) : ''}
    </p>
  );
}
