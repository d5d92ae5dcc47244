import { Button, Skeleton } from '@mantine/core';
import type { Mail } from '@parley/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Page } from '../../parts/page.js';
import { Empty, Failed } from '../../parts/states.js';
import { linked } from './linked.js';
import classes from './outbox.module.css';

function MailRow({ mail }: { readonly mail: Mail }) {
  const t = useT();
  return (
    <li>
      <details className={classes.mail}>
        <summary className={classes.summary}>
          <span className={classes.subject}>{mail.subject}</span>
          <span className={classes.to}>{mail.to}</span>
          <span className={classes.state} data-state={mail.state}>
            {t(`outbox.state.${mail.state}`)}
          </span>
          <span className={classes.time}>
            <Time at={mail.at} format="full" />
          </span>
        </summary>
        {mail.error && <p className={classes.error}>{mail.error}</p>}
        <p className={classes.text} dir="auto">
          {linked(mail.text).map((part, index) =>
            part.href ? (
              <a key={index} href={part.href}>
                {part.text}
              </a>
            ) : (
              part.text
            ),
          )}
        </p>
      </details>
    </li>
  );
}

/** What the server has mailed: where no mail server is set up, this is where links in mails can be followed. */
export function OperatorOutbox() {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keys.outbox,
    queryFn: ({ pageParam }) =>
      call('listOutbox', { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const mails = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('outbox.title')} intro={t('outbox.intro')} width="wide">
      {error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton height={200} radius={14} />
      ) : mails.length === 0 ? (
        <Empty icon="mail" title={t('outbox.none')}>
          {t('outbox.none_text')}
        </Empty>
      ) : (
        <>
          <ul className={classes.list}>
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} />
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
