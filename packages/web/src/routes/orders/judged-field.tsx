import { UnstyledButton } from '@mantine/core';
import type { DecisionView } from '@parley/contract';
import type { OpenWay } from '@parley/contract/paths';
import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useT } from '../../i18n/i18n.js';
import { useVerdict, type Setting } from '../../judge/use-verdict.js';
import { ClearanceForm } from '../../parts/clearance-form.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { carry, spansOf, without, type Tone } from '../../parts/paint.js';
import { ComposerField } from '../inbox/composer-field.js';
import { VerdictLine } from '../inbox/verdict-line.js';
import classes from './judged-field.module.css';

const longest = 20_000;
const removable: readonly Tone[] = ['held', 'hidden', 'returned'];

/** A text that came back from the server, with why. */
export type Returned = { readonly text: string; readonly decision: DecisionView } | undefined;

type Props = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly setting: Setting;
  readonly label: string;
  readonly placeholder: string;
  /** Who reads it; named where a clearance is asked for. */
  readonly alias: string;
  /** The order that it is written on. */
  readonly order: string;
  readonly returned?: Returned;
  /** The label stands above; else it is only spoken. */
  readonly showsLabel?: boolean;
  readonly help?: ReactNode;
  readonly onSend?: () => void;
  readonly footer?: ReactNode;
};

/** A text that will be judged: what would become of it is shown while it is written, with the ways on. Never blocks typing. */
export function JudgedField(props: Props) {
  const { text, onText, setting, label, placeholder, alias, order, returned, showsLabel, help, onSend, footer } = props;
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const verdictId = useId();
  const [dialog, setDialog] = useState<'why' | 'clearance'>();
  const [removed, setRemoved] = useState<{ readonly before: string; readonly after: string }>();
  const verdict = useVerdict(text, setting);
  const isReturned = returned !== undefined && returned.text === text;
  const decision = isReturned ? returned.decision : verdict?.decision;
  const spans = useMemo(() => {
    if (isReturned) return spansOf(returned.decision);
    return verdict ? carry(spansOf(verdict.decision), verdict.text, text) : [];
  }, [isReturned, returned, verdict, text]);

  const onWay = (way: OpenWay): void => {
    if (way === 'ask_clearance') setDialog('clearance');
    if (way !== 'remove_words') return;
    const strong = spans.filter((span) => removable.includes(span.tone));
    const after = without(text, strong.length > 0 ? strong : spans);
    setRemoved({ before: text, after });
    onText(after);
    area.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend?.();
  };

  const kinds = [...new Set((decision?.signals ?? []).map((signal) => signal.kind))];
  return (
    <div className={classes.whole}>
      {showsLabel && (
        <p className={classes.label} aria-hidden="true">
          {label}
        </p>
      )}
      {help && <p className={classes.help}>{help}</p>}
      <div className={classes.box} data-returned={isReturned || undefined}>
        <ComposerField
          ref={area}
          text={text}
          spans={spans}
          label={label}
          placeholder={placeholder}
          describedBy={verdictId}
          isInvalid={text.length > longest || isReturned}
          onText={onText}
          onKeyDown={onKeyDown}
          onBlur={() => undefined}
        />
        <VerdictLine
          id={verdictId}
          decision={decision}
          instead={verdict?.instead}
          isReturned={isReturned}
          onWay={onWay}
          onWhy={() => setDialog('why')}
        />
        {(footer !== undefined || removed?.after === text || text.length > longest) && (
          <div className={classes.footer}>
            {removed?.after === text && (
              <UnstyledButton className={classes.link} onClick={() => onText(removed.before)}>
                {t('composer.undo_removed')}
              </UnstyledButton>
            )}
            {text.length > longest && (
              <span className={classes.over} role="status">
                {t('composer.too_long', { count: text.length - longest })}
              </span>
            )}
            <span className={classes.end}>{footer}</span>
          </div>
        )}
      </div>
      {dialog === 'why' && decision && (
        <Dialog title={t('decision.title')} onClose={() => setDialog(undefined)} wide>
          <DecisionCard text={isReturned ? text : (verdict?.text ?? text)} decision={decision} />
        </Dialog>
      )}
      {dialog === 'clearance' && (
        <ClearanceForm {...{ alias, kinds, order }} place={setting.place} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}
