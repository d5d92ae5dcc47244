import { memo, useState } from 'react';
import type { OrderEntry } from '@parley/contract';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { Time } from '../../i18n/time.js';
import { Avatar } from '../../parts/avatar.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { MaskedText } from '../inbox/message-line.js';
import { MessageNote } from '../inbox/message-note.js';
import { DeclaredFile, Links } from './delivered-links.js';
import classes from './timeline.module.css';

type Props = { readonly entry: OrderEntry; readonly other: string };

/** One thing that happened and has no words of anybody: a step of the order, a clock, an answer to what was asked. */
function FactLine({ entry }: Props) {
  const t = useT();
  const locale = useLocale();
  const { kind, clock, stopped_by, by } = entry;
  const did = (entry.event ?? 'begin') as FactEvent;
  const icon: IconName = kind === 'clock' ? 'clock' : did === 'agree_cancellation' ? 'close' : 'check';
  const who = entry.mine ? 'you' : 'other';
  const values = {
    who,
    alias: by ?? '',
    days: entry.days ?? 0,
    amount: entry.refund ? formatMoney(locale, entry.refund) : '',
  };
  return (
    <p className={classes.fact} data-tone={kind === 'clock' && clock !== 'resumed' ? 'amber' : undefined}>
      <span className={classes.dot}>
        <Icon name={icon} size={14} />
      </span>
      <span>
        {kind === 'clock' && clock
          ? t(`orders.did.clock_${clock}`, { reason: stopped_by ? t(`orders.stop.${stopped_by}`) : '' })
          : t(`orders.did.${did}`, values)}{' '}
        <span className={classes.when}>
          <Time at={entry.at} format="full" />
        </span>
      </span>
    </p>
  );
}

/** The events that leave a line of their own. */
type FactEvent =
  | 'ask_requirements'
  | 'begin'
  | 'submit_requirements'
  | 'deliver'
  | 'request_revision'
  | 'accept'
  | 'complete_by_clock'
  | 'request_extension'
  | 'agree_extension'
  | 'decline_extension'
  | 'withdraw_extension'
  | 'request_cancellation'
  | 'agree_cancellation'
  | 'decline_cancellation'
  | 'withdraw_cancellation';

type Headed = 'message' | 'answer' | 'delivery' | 'revision' | 'extension' | 'cancellation';
const isHeaded = (kind: OrderEntry['kind']): kind is Headed => kind !== 'change' && kind !== 'clock';

/** Something that somebody wrote: what it is, by whom, the words as this reader may see them, and what became of them. */
function TextCard({ entry, other }: Props) {
  const t = useT();
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { kind, by, mine, state = 'delivered', text = null, masked = [], decision } = entry;
  const alias = by ?? '';
  // Links end a delivery's text; where they can be followed below they need not stand there too.
  const links = (entry.links ?? []).join('\n');
  const shown =
    text !== null && masked.length === 0 && links !== '' && text.endsWith(links)
      ? text.slice(0, -links.length).trimEnd()
      : text;
  return (
    <div className={classes.card} data-kind={kind} data-mine={mine || undefined} data-state={state}>
      <div className={classes.head}>
        <Avatar alias={alias} />
        <p className={classes.heading}>
          <strong>{mine ? t('orders.you') : alias}</strong>{' '}
          {isHeaded(kind) &&
            t(`orders.wrote.${kind}`, {
              days: entry.days ?? 0,
              amount: entry.refund ? formatMoney(locale, entry.refund) : '',
            })}
          <span className={classes.when}>
            <Time at={entry.at} format="full" />
          </span>
        </p>
      </div>
      {entry.question && (
        <p className={classes.question} dir="auto">
          {entry.question}
        </p>
      )}
      {shown === null ? (
        <p className={classes.withheld}>
          <Icon name={state === 'withheld' ? 'close' : 'clock'} size={16} />
          {t(state === 'withheld' ? 'orders.withheld.recipient' : 'orders.held.recipient')}
        </p>
      ) : (
        shown !== '' && (
          <div className={classes.text} dir="auto">
            {masked.length > 0 ? <MaskedText message={{ masked, mine }} text={shown} /> : shown}
          </div>
        )
      )}
      {entry.links && entry.links.length > 0 && <Links links={entry.links} declared={entry.declared} />}
      {entry.declared && <DeclaredFile declared={entry.declared} />}
      {mine && (
        <MessageNote message={{ state, decision, reason: entry.reason }} other={other} onWhy={() => setOpen(true)} />
      )}
      {isOpen && decision && text !== null && (
        <Dialog title={t('decision.title')} onClose={() => setOpen(false)} wide>
          <DecisionCard text={text} decision={decision} />
        </Dialog>
      )}
    </div>
  );
}

export const TimelineEntry = memo(function TimelineEntry({ entry, other }: Props) {
  return (
    <li className={classes.entry} data-entry={entry.kind}>
      {entry.state === undefined ? <FactLine entry={entry} other={other} /> : <TextCard entry={entry} other={other} />}
    </li>
  );
});
