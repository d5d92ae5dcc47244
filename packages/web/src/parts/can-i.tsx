import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { Facts, Side } from '@parley/policy';
import { useId, useMemo, useState } from 'react';
import { useT, type Key } from '../i18n/i18n.js';
import { useJudgeIsAway, useVerdict, type Setting } from '../judge/use-verdict.js';
import classes from './can-i.module.css';
import { ClauseLink } from './clause-link.js';
import { clausesAtWork, exceptionName, excusedClauses, whatWasFound } from './decision-words.js';
import { LitText } from './lit-text.js';
import { spansOf, toneOfEffect } from './paint.js';

type Case = 'met_here' | 'brought' | 'order';
const cases: readonly { readonly value: Case; readonly text: Key }[] = [
  { value: 'met_here', text: 'can_i.met_here' },
  { value: 'brought', text: 'can_i.brought' },
  { value: 'order', text: 'can_i.order' },
];

const nothingSpecial = { needs: [], clearances: [], standing: { level: 'new', strikes: 0 } } as const satisfies Facts;
const factsOf: Record<Case, Facts> = {
  met_here: { ...nothingSpecial, relationship: { origin: 'met_here' }, order: { state: 'none' } },
  brought: { ...nothingSpecial, relationship: { origin: 'brought' }, order: { state: 'none' } },
  order: {
    ...nothingSpecial,
    relationship: { origin: 'met_here' },
    order: { state: 'in_progress' },
    needs: ['contact_content'],
  },
};

const longest = 20_000;

/** “Can I write …?” Judged here, in the browser, by the rulebook in force; nothing is sent or kept. */
export function CanI() {
  const t = useT();
  const id = useId();
  const [text, setText] = useState('');
  const [where, setWhere] = useState<Case>('met_here');
  const [side, setSide] = useState<Side>('buyer');
  const setting = useMemo<Setting>(
    () => ({ place: where === 'order' ? 'order' : 'inbox', side, facts: factsOf[where] }),
    [where, side],
  );
  const verdict = useVerdict(text, setting);
  const isAway = useJudgeIsAway();
  const decision = verdict?.decision;
  const [clause] = decision ? clausesAtWork(decision).filter((each) => each.effect !== 'deliver') : [];
  const [excused] = decision ? excusedClauses(decision) : [];
  return (
    <div className={classes.box}>
      <textarea
        className={classes.area}
        rows={3}
        dir="auto"
        value={text}
        maxLength={longest}
        placeholder={t('can_i.placeholder')}
        aria-label={t('can_i.label')}
        aria-describedby={id}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.setting}>
        <SegmentedControl
          size="xs"
          value={side}
          onChange={(value) => setSide(value === 'seller' ? 'seller' : 'buyer')}
          data={[
            { value: 'buyer', label: t('can_i.buyer') },
            { value: 'seller', label: t('can_i.seller') },
          ]}
          aria-label={t('can_i.side')}
        />
        <NativeSelect
          size="xs"
          value={where}
          onChange={(event) =>
            setWhere(cases.find((each) => each.value === event.currentTarget.value)?.value ?? 'met_here')
          }
          data={cases.map((each) => ({ value: each.value, label: t(each.text) }))}
          aria-label={t('can_i.where')}
        />
      </div>
      <div
        id={id}
        className={classes.answer}
        data-tone={decision && (clause ? toneOfEffect[decision.effect] : 'excused')}
        role="status"
      >
        {decision && verdict ? (
          <>
            <strong className={classes.headline}>{t(`can_i.${decision.effect}`)}</strong>
            {(clause ?? excused) && (
              <p className={classes.lit}>
                <LitText text={verdict.text} spans={spansOf(decision)} />
              </p>
            )}
            {clause && (
              <p>
                {whatWasFound(decision, clause, t)} (<ClauseLink id={clause.id} />
                ). {verdict.instead}
              </p>
            )}
            {!clause && excused && (
              <p>
                {t('verdict.because', { by: exceptionName(excused.by, t) })} (<ClauseLink id={excused.id} />
                ).
              </p>
            )}
          </>
        ) : (
          <span className={classes.quiet}>{t(isAway ? 'can_i.away' : 'can_i.private')}</span>
        )}
      </div>
    </div>
  );
}
