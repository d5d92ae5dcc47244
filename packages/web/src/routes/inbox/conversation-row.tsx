import type { Conversation } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useT, type Translate } from '../../i18n/i18n.js';
import { dayKey, Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import classes from './conversation-row.module.css';

export const rowHeight = 72;

/** One line of what was said last, as this reader may see it. */
const preview = (conversation: Conversation, t: Translate): string => {
  const { last } = conversation;
  if (!last) return t('inbox.preview.none');
  if (last.text === null) return t(last.state === 'withheld' ? 'inbox.preview.withheld' : 'inbox.preview.held');
  const text = last.text.replace(/●+/g, '•••').replace(/\s+/g, ' ').slice(0, 140);
  return last.mine ? t('inbox.preview.mine', { text }) : text;
};

type Props = { readonly conversation: Conversation; readonly isSelected: boolean; readonly isTyping: boolean };

export function ConversationRow({ conversation, isSelected, isTyping }: Props) {
  const t = useT();
  const { with: other, last, unread, online } = conversation;
  const at = last?.at ?? conversation.created_at;
  const isToday = dayKey(at) === new Date().toDateString();
  return (
    <Link
      to="/inbox/$id"
      params={{ id: conversation.id }}
      className={classes.row}
      data-selected={isSelected || undefined}
      data-unread={unread > 0 || undefined}
      aria-current={isSelected ? 'page' : undefined}
    >
      <Avatar alias={other.alias} online={online} onlineText={t('presence.online')} />
      <span className={classes.lines}>
        <span className={classes.top}>
          <span className={classes.alias}>{other.alias}</span>
          <span className={classes.time}>
            <Time at={at} format={isToday ? 'time' : 'short'} />
          </span>
        </span>
        <span className={classes.bottom}>
          <span className={classes.preview} dir="auto">
            {isTyping ? <em>{t('presence.typing_short')}</em> : preview(conversation, t)}
          </span>
          {unread > 0 && (
            <span className={classes.unread}>
              <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
              <span className={classes.hidden}>{t('inbox.unread', { count: unread })}</span>
            </span>
          )}
        </span>
      </span>
    </Link>
  );
}
