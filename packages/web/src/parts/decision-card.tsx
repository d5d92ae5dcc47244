import type { DecisionView } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useT } from '../i18n/i18n.js';
import { ClauseLink } from './clause-link.js';
import classes from './decision-card.module.css';
import { clausesAtWork, exceptionName, excusedClauses } from './decision-words.js';
import { ExceptionLink } from './exception-link.js';
import { Icon, type IconName } from './icon.js';
import { LitText } from './lit-text.js';
import { spansOf, toneOfEffect, type Effect } from './paint.js';

const iconOf: Record<Effect, IconName> = {
  deliver: 'check',
  notice: 'info',
  mask: 'lock',
  hold: 'clock',
  bounce: 'returned',
};

function Clauses({ decision }: { readonly decision: DecisionView }) {
  const t = useT();
  const all = [...clausesAtWork(decision), ...excusedClauses(decision)];
  if (all.length === 0) return <p className={classes.quiet}>{t('decision.nothing_touched')}</p>;
  return (
    <ul className={classes.clauses}>
      {all.map((clause, index) => (
        <li
          key={index}
          className={classes.clause}
          data-tone={clause.outcome === 'excused' ? 'excused' : toneOfEffect[clause.effect]}
        >
          <Icon name={clause.outcome === 'excused' ? 'check' : iconOf[clause.effect]} size={16} />
          <span>
            <ClauseLink id={clause.id} />{' '}
            {clause.outcome === 'excused'
              ? t('decision.excused', { by: exceptionName(clause.by, t), effect: t(`effect.${clause.effect}`) })
              : clause.outcome === 'unknown'
                ? t('decision.unknown', {
                    missing: (clause.missing ?? []).join(', '),
                    effect: t(`effect.${clause.effect}`),
                  })
                : t('decision.applied', { effect: t(`effect.${clause.effect}`) })}{' '}
            {clause.outcome === 'excused' && <ExceptionLink by={clause.by} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

function HowRead({ decision }: { readonly decision: DecisionView }) {
  const t = useT();
  if (decision.signals.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{t('decision.how_read')}</summary>
      <div className={classes.tableBox} tabIndex={0} role="region" aria-label={t('decision.how_read')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('decision.words')}</th>
              <th scope="col">{t('decision.kind')}</th>
              <th scope="col">{t('decision.value')}</th>
              <th scope="col">{t('decision.sure')}</th>
            </tr>
          </thead>
          <tbody>
            {decision.signals.map((signal, index) => (
              <tr key={index}>
                <td dir="auto">{signal.text}</td>
                <td>{t(`kind.${signal.kind}`)}</td>
                <td>
                  <code>{signal.value}</code>
                  <span className={classes.how}>{signal.how}</span>
                </td>
                <td className={classes.number}>{Math.round(signal.confidence * 100)} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

type Props = { readonly text: string; readonly decision: DecisionView; readonly quiet?: boolean };

/** The same everywhere: the words, the clauses and what excused them, what to do, how it was read, and by which rulebook. */
export function DecisionCard({ text, decision, quiet }: Props) {
  const t = useT();
  const spans = useMemo(() => spansOf(decision), [decision]);
  return (
    <section className={classes.card} aria-label={t('decision.title')}>
      {!quiet && (
        <p className={classes.effect} data-tone={toneOfEffect[decision.effect]}>
          <Icon name={iconOf[decision.effect]} size={18} />
          {t(`outcome.${decision.effect}`)}
        </p>
      )}
      <blockquote className={classes.quote}>
        <LitText text={text} spans={spans} />
      </blockquote>
      <h3 className={classes.heading}>{t('decision.clauses')}</h3>
      <Clauses decision={decision} />
      {decision.advice.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('decision.instead')}</h3>
          <ul className={classes.advice}>
            {decision.advice.map((advice) => (
              <li key={advice.code}>{advice.text}</li>
            ))}
          </ul>
        </>
      )}
      <HowRead decision={decision} />
      <div className={classes.footer}>
        <Link to="/rulebook">{t('decision.see_rulebook')}</Link>
        <span>
          {t('decision.rulebook')} <code title={decision.rulebook}>{decision.rulebook.slice(0, 8)}</code> ·{' '}
          {t('decision.engine')} <code>{decision.engine}</code>
        </span>
      </div>
    </section>
  );
}
