import { memo, useState, type ReactNode } from 'react';
import type { Message } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { Icon } from '../../parts/icon.js';
import { withPills } from '../../parts/offer-words.js';
import { OfferCard } from '../offers/offer-card.js';
import classes from './message-line.module.css';
import { MessageNote } from './message-note.js';

type Props = {
  readonly message: Message;
  readonly other: string;
  readonly joins: boolean;
  readonly ends: boolean;
  readonly isRead: boolean;
};

/** The text with its hidden stretches as pills; their writer still reads the words inside. */
export const MaskedText = ({
  message,
  text,
}: {
  readonly message: Pick<Message, 'masked' | 'mine'>;
  readonly text: string;
}): ReactNode => withPills(text, message.masked, message.mine);

export const MessageLine = memo(function MessageLine({ message, other, joins, ends, isRead }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { text, decision, mine, state } = message;
  return (
    <article
      className={classes.message}
      data-mine={mine || undefined}
      data-joins={joins || undefined}
      data-state={state}
      aria-label={t(mine ? 'message.label_mine' : 'message.label', { alias: message.from })}
    >
      {message.offer !== undefined ? (
        <OfferCard id={message.offer} />
      ) : (
        <div className={classes.bubble} dir="auto">
          {text === null ? (
            <span className={classes.withheld}>
              <Icon name={state === 'withheld' ? 'close' : 'clock'} size={16} />
              {t(state === 'withheld' ? 'message.withheld.recipient' : 'message.held.recipient')}
            </span>
          ) : message.masked.length > 0 ? (
            <MaskedText message={message} text={text} />
          ) : (
            text
          )}
        </div>
      )}
      {mine && <MessageNote message={message} other={other} onWhy={() => setOpen(true)} />}
      {ends && (
        <p className={classes.meta}>
          <Time at={message.at} />
          {isRead && <span> · {t('message.read')}</span>}
        </p>
      )}
      {isOpen && decision && text !== null && (
        <Dialog title={t('decision.title')} onClose={() => setOpen(false)} wide>
          <DecisionCard text={text} decision={decision} />
        </Dialog>
      )}
    </article>
  );
});
