import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ActionIcon, Skeleton } from '@mantine/core';
import { useT } from '../../i18n/i18n.js';
import { useLive } from '../../live/live.js';
import { useCell } from '../../live/moment.js';
import { Avatar } from '../../parts/avatar.js';
import { Dialog } from '../../parts/dialog.js';
import { Icon } from '../../parts/icon.js';
import { OriginBadge } from '../../parts/origin-badge.js';
import { Failed } from '../../parts/states.js';
import { TalkContext, type Talk } from '../../parts/talk-context.js';
import { useTitle } from '../../parts/use-title.js';
import { OpenOffers } from '../offers/open-offers.js';
import { Composer } from './composer.js';
import { ContextPane } from './context-pane.js';
import classes from './conversation.module.css';
import { conversationQuery } from './queries.js';
import { ReturnedTexts } from './returned-texts.js';
import { Thread } from './thread.js';

export function ConversationPane() {
  const { id } = useParams({ from: '/signed-in/inbox/$id' });
  return <OneConversation key={id} id={id} />;
}

function OneConversation({ id }: { readonly id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(conversationQuery(id));
  const isTyping = useCell(useLive().typing).has(id);
  const [panel, setPanel] = useState<'context' | 'returned'>();
  useTitle(data ? t('conversation.title', { alias: data.with.alias }) : undefined);

  const alias = data?.with.alias;
  const talk = useMemo<Talk | undefined>(() => (alias === undefined ? undefined : { alias, gig: null }), [alias]);

  if (error && !data) {
    return (
      <main className={classes.failed}>
        <Failed
          isPage
          error={error}
          safe={t('error.messages_safe')}
          wayOn={<Link to="/inbox">{t('conversation.back')}</Link>}
          onRetry={() => void refetch()}
        />
      </main>
    );
  }
  return (
    <TalkContext value={talk}>
      <div className={classes.panes}>
        <main
          className={classes.talk}
          aria-label={data ? t('conversation.title', { alias: data.with.alias }) : undefined}
        >
          <header className={classes.header}>
            <Link to="/inbox" className={classes.back} aria-label={t('conversation.back')}>
              <Icon name="back" />
            </Link>
            {data ? (
              <>
                <Avatar alias={data.with.alias} online={data.online} onlineText={t('presence.online')} />
                <div className={classes.who}>
                  <h1 className={classes.alias}>{data.with.alias}</h1>
                  <p className={classes.presence} aria-live="polite">
                    {isTyping
                      ? t('presence.typing', { alias: data.with.alias })
                      : t(data.online ? 'presence.online' : 'presence.offline')}
                  </p>
                </div>
                <OriginBadge alias={data.with.alias} origin={data.origin} />
                <ActionIcon
                  className={classes.info}
                  variant="subtle"
                  color="gray"
                  size={36}
                  onClick={() => setPanel('context')}
                  aria-label={t('context.open')}
                >
                  <Icon name="info" size={20} />
                </ActionIcon>
              </>
            ) : (
              <Skeleton height={20} width={160} />
            )}
          </header>
          <Thread id={id} detail={data} />
          <OpenOffers conversation={id} />
          <Composer detail={data} id={id} />
        </main>
        <aside className={classes.context} aria-label={t('context.label')}>
          <ContextPane detail={data} onReturned={() => setPanel('returned')} />
        </aside>
        {panel === 'context' && (
          <Dialog title={t('context.label')} onClose={() => setPanel(undefined)}>
            <ContextPane detail={data} onReturned={() => setPanel('returned')} />
          </Dialog>
        )}
        {panel === 'returned' && <ReturnedTexts id={id} onClose={() => setPanel(undefined)} />}
      </div>
    </TalkContext>
  );
}
