import { UnstyledButton } from '@mantine/core';
import type { Message } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import { ClauseLink } from '../../parts/clause-link.js';
import { clausesAtWork, exceptionName, excusedClauses, whatWasFound } from '../../parts/decision-words.js';
import { Icon, type IconName } from '../../parts/icon.js';
import classes from './message-line.module.css';

type Note = {
  readonly icon: IconName;
  readonly tone: string;
  readonly text: string;
  readonly clause?: string | undefined;
};

/** What a note is made of; a line of a conversation and a text on an order both have it. */
export type Noted = Pick<Message, 'state'> & { readonly [K in 'decision' | 'reason']?: Message[K] | undefined };

function useNote(message: Noted, other: string): Note | undefined {
  const t = useT();
  const { decision, state, reason } = message;
  if (state === 'held') return { icon: 'clock', tone: 'held', text: t('message.held.writer', { alias: other }) };
  if (state === 'withheld') {
    return { icon: 'returned', tone: 'returned', text: t('message.withheld.writer', { reason: reason ?? '' }) };
  }
  if (!decision) return undefined;
  const [clause] = clausesAtWork(decision).filter((each) => each.effect !== 'deliver');
  if (state === 'masked' && clause) {
    const found = whatWasFound(decision, clause, t);
    return {
      icon: 'lock',
      tone: 'hidden',
      text: t('message.masked.writer', { alias: other, found }),
      clause: clause.id,
    };
  }
  if (reason) return { icon: 'check', tone: 'excused', text: t('message.released', { reason }) };
  if (clause) {
    const text = whatWasFound(decision, clause, t);
    return { icon: 'eye', tone: 'noted', text: t('message.noted', { text }), clause: clause.id };
  }
  const [excused] = excusedClauses(decision);
  if (!excused) return undefined;
  const by = exceptionName(excused.by, t);
  return { icon: 'check', tone: 'excused', text: t('message.excused', { by }), clause: excused.id };
}

type Props = { readonly message: Noted; readonly other: string; readonly onWhy: () => void };

/** The small line under one's own message that only its writer sees. */
export function MessageNote({ message, other, onWhy }: Props) {
  const t = useT();
  const note = useNote(message, other);
  if (!note) return null;
  return (
    <p className={classes.note} data-tone={note.tone}>
      <Icon name={note.icon} size={14} />
      <span>
        {note.text}
        {note.clause && (
          <>
            {' '}
            (<ClauseLink id={note.clause} />)
          </>
        )}
        {message.decision && ' · '}
        {message.decision && (
          <UnstyledButton className={classes.why} onClick={onWhy}>
            {t('message.why')}
          </UnstyledButton>
        )}
      </span>
    </p>
  );
}
