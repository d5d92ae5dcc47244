import { ActionIcon, UnstyledButton } from '@mantine/core';
import type { ConversationDetail } from '@parley/contract';
import type { OpenWay } from '@parley/contract/paths';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { useVerdict, type Setting } from '../../judge/use-verdict.js';
import { useLive } from '../../live/live.js';
import { useCell } from '../../live/moment.js';
import type { Thread } from '../../live/thread.js';
import { ClearanceForm } from '../../parts/clearance-form.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { Icon } from '../../parts/icon.js';
import { carry, spansOf, without, type Tone } from '../../parts/paint.js';
import { useEnterSends } from '../../parts/use-enter-sends.js';
import { OfferBuilder } from '../offers/offer-builder.js';
import { ComposerField } from './composer-field.js';
import classes from './composer.module.css';
import { useDraft } from './use-draft.js';

import { useTypingSignal } from './use-typing-signal.js';
import { VerdictLine } from './verdict-line.js';

const longest = 20_000;
const countFrom = 18_000;
const historyLength = 8;
const removable: readonly Tone[] = ['held', 'hidden', 'returned'];

type Props = { readonly id: string; readonly detail: ConversationDetail | undefined };

/** Where this text would be published, and the writer's own last texts: a number can be split over several. */
function useSetting(id: string, detail: ConversationDetail | undefined): Setting | undefined {
  const { data: thread } = useQuery<Thread>({ queryKey: keys.thread(id), queryFn: skipToken });
  return useMemo(() => {
    if (!detail) return undefined;
    const mine = thread?.messages.filter((message) => message.mine && message.text !== null) ?? [];
    const history = mine.slice(-historyLength).map((message) => message.text ?? '');
    return { place: 'inbox', side: detail.my_side, facts: detail.facts, history };
  }, [detail, thread]);
}

export function Composer({ id, detail }: Props) {
  const t = useT();
  const live = useLive();
  const area = useRef<HTMLTextAreaElement>(null);
  const verdictId = useId();
  const [text, setText] = useDraft(id);
  const [dialog, setDialog] = useState<'why' | 'clearance' | 'offer'>();
  const [removed, setRemoved] = useState<{ readonly before: string; readonly after: string }>();
  const [enterSends] = useEnterSends();
  const { onTyping, onIdle } = useTypingSignal(id);
  const setting = useSetting(id, detail);
  const verdict = useVerdict(text, setting);
  const returned = useCell(live.returned).get(id);
  const isReturned = returned !== undefined && returned.entry.text === text;
  const decision = isReturned ? returned.answer.decision : verdict?.decision;

  const spans = useMemo(() => {
    if (isReturned) return spansOf(returned.answer.decision);
    return verdict ? carry(spansOf(verdict.decision), verdict.text, text) : [];
  }, [isReturned, returned, verdict, text]);

  const isTooLong = text.length > longest;
  const canSend = text.trim() !== '' && !isTooLong;

  /** Who edits what came back has taken it up again; it can still be found among the returned messages. */
  const edit = (next: string): void => {
    if (isReturned) live.setReturned(id, undefined);
    setText(next);
  };

  const send = useCallback(() => {
    if (!canSend) return;
    live.sendText(id, text);
    live.setReturned(id, undefined);
    setText('');
    setRemoved(undefined);
    onIdle();
    area.current?.focus();
  }, [canSend, live, id, text, setText, onIdle]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method is composing, Enter belongs to it (229 where the browser tells it only so).
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const sends = enterSends ? !event.shiftKey && !event.altKey : event.ctrlKey || event.metaKey;
    if (!sends) return;
    event.preventDefault();
    send();
  };

  const onWay = (way: OpenWay): void => {
    if (way === 'ask_clearance') setDialog('clearance');
    if (way !== 'remove_words') return;
    const strong = spans.filter((span) => removable.includes(span.tone));
    const after = without(text, strong.length > 0 ? strong : spans);
    setRemoved({ before: text, after });
    edit(after);
    area.current?.focus();
  };

  useEffect(() => {
    if (!verdict) return;
    const holdsCredentials = verdict.decision.signals.some(({ kind }) => kind === 'credentials');
    live.drafts.read(id, verdict.text, holdsCredentials);
  }, [live, id, verdict]);

  useEffect(() => {
    if (isReturned) area.current?.focus();
  }, [isReturned]);

  const kinds = [...new Set((decision?.signals ?? []).map((signal) => signal.kind))];
  return (
    <section className={classes.composer} aria-label={t('composer.label')}>
      {returned && !isReturned && (
        <div className={classes.waiting} role="status">
          <Icon name="returned" size={16} />
          <span>{t('returned.elsewhere')}</span>
          <UnstyledButton className={classes.link} onClick={() => live.drafts.restore(id, returned.entry.text)}>
            {t('returned.put_back')}
          </UnstyledButton>
          <UnstyledButton className={classes.link} onClick={() => live.setReturned(id, undefined)}>
            {t('returned.dismiss')}
          </UnstyledButton>
        </div>
      )}
      <div className={classes.box} data-returned={isReturned || undefined}>
        <ComposerField
          ref={area}
          text={text}
          spans={spans}
          label={t('composer.field', { alias: detail?.with.alias ?? '' })}
          placeholder={t('composer.placeholder', { alias: detail?.with.alias ?? '' })}
          describedBy={verdictId}
          isInvalid={isTooLong || isReturned}
          onText={(next) => {
            edit(next);
            onTyping();
          }}
          onKeyDown={onKeyDown}
          onBlur={onIdle}
        />
        <VerdictLine
          id={verdictId}
          decision={decision}
          instead={verdict?.instead}
          isReturned={isReturned}
          onWay={onWay}
          onWhy={() => setDialog('why')}
        />
        <footer className={classes.footer}>
          <span className={classes.hint}>{t(enterSends ? 'composer.enter_sends' : 'composer.enter_breaks')}</span>
          {removed?.after === text && (
            <UnstyledButton className={classes.link} onClick={() => setText(removed.before)}>
              {t('composer.undo_removed')}
            </UnstyledButton>
          )}
          <span className={classes.end}>
            {detail?.my_side === 'seller' && (
              <UnstyledButton className={classes.link} onClick={() => setDialog('offer')}>
                <Icon name="tag" size={16} /> {t('offer.make')}
              </UnstyledButton>
            )}
            {text.length >= countFrom && (
              <span className={classes.count} data-over={isTooLong || undefined} role="status">
                {t(isTooLong ? 'composer.too_long' : 'composer.left', { count: Math.abs(longest - text.length) })}
              </span>
            )}
            <ActionIcon size={34} radius={10} onClick={send} disabled={!canSend} aria-label={t('composer.send')}>
              <Icon name="send" size={18} />
            </ActionIcon>
          </span>
        </footer>
      </div>
      {dialog === 'why' && decision && (
        <Dialog title={t('decision.title')} onClose={() => setDialog(undefined)} wide>
          <DecisionCard text={isReturned ? text : (verdict?.text ?? text)} decision={decision} />
        </Dialog>
      )}
      {dialog === 'offer' && detail && <OfferBuilder detail={detail} onClose={() => setDialog(undefined)} />}
      {dialog === 'clearance' && detail && (
        <ClearanceForm alias={detail.with.alias} kinds={kinds} place="inbox" onClose={() => setDialog(undefined)} />
      )}
    </section>
  );
}
