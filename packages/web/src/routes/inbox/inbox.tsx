import { Button } from '@mantine/core';
import { Outlet, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import { useTitle } from '../../parts/use-title.js';
import { ConversationList } from './conversation-list.js';
import classes from './inbox.module.css';
import { NewConversation } from './new-conversation.js';

/** Conversations · thread · context: three panes on a desk, one on a phone. */
export function Inbox() {
  const t = useT();
  const { id } = useParams({ strict: false });
  const [isStarting, setStarting] = useState(false);
  useTitle(id ? undefined : t('inbox.title'));
  // The heading of the page is what is open; on a phone the list is not even shown beside it.
  const Heading = id ? 'h2' : 'h1';
  return (
    <div className={classes.inbox} data-open={id ? true : undefined} role={id ? undefined : 'main'}>
      <section className={classes.list} aria-label={t('inbox.conversations')}>
        <header className={classes.header}>
          <Heading className={classes.title}>{t('inbox.title')}</Heading>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<Icon name="plus" size={14} />}
            onClick={() => setStarting(true)}
          >
            {t('inbox.new')}
          </Button>
        </header>
        <ConversationList selected={id} onStart={() => setStarting(true)} />
      </section>
      <Outlet />
      {isStarting && <NewConversation onClose={() => setStarting(false)} />}
    </div>
  );
}
