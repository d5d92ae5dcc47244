import type { CaseDetail } from '@parley/contract';
import { useT, type Translate } from '../i18n/i18n.js';
import { Time } from '../i18n/time.js';
import classes from './case-context.module.css';
import { QuestionOrigin } from './question-origin.js';
import { timeLeft } from './time-left.js';
import { useNow } from './use-now.js';

type Fact = readonly [string, string];

/** What the judge knew besides the text; where no text was judged, nothing. */
function judgedFacts(facts: NonNullable<CaseDetail['facts']>, t: Translate): Fact[] {
  const unknown = t('desk.fact.unknown');
  const none = t('desk.fact.none');
  return [
    [t('desk.fact.origin'), facts.relationship ? t(`desk.origin.${facts.relationship.origin}`) : unknown],
    [t('desk.fact.messages'), facts.relationship?.messages?.toString() ?? unknown],
    [t('desk.fact.order'), facts.order ? t(`order.${facts.order.state}`) : unknown],
    [t('desk.fact.needs'), facts.needs ? facts.needs.map((need) => t(`need.${need}`)).join(', ') || none : unknown],
    [
      t('desk.fact.clearances'),
      facts.clearances ? facts.clearances.map((each) => each.purpose ?? each.id ?? '').join(', ') || none : unknown,
    ],
    [t('desk.fact.strikes'), facts.standing?.strikes?.toString() ?? unknown],
  ];
}

/** What the judge knew, and how long the case may still take. */
export function CaseContext({ detail }: { readonly detail: CaseDetail }) {
  const t = useT();
  const now = useNow();
  const { subject, side, other } = detail;
  const writer = subject.writer;
  const rows: readonly Fact[] = [
    [t('desk.fact.writer'), `${writer.alias} (${t(`side.${side}`)}, ${t(`level.${writer.level}`)})`],
    [t('desk.fact.other'), other ? `${other.alias} (${t(`level.${other.level}`)})` : t('desk.everybody')],
    ...(detail.facts ? judgedFacts(detail.facts, t) : []),
  ];
  return (
    <aside className={classes.context} aria-label={t('desk.context')}>
      {detail.state !== 'decided' && (
        <div className={classes.timer}>
          <span className={classes.number}>{timeLeft(detail.due_at, now, t).text}</span>
          <span className={classes.label}>
            {t('desk.due')} <Time at={detail.due_at} format="full" />
          </span>
        </div>
      )}
      <h2 className={classes.heading}>{t('desk.facts')}</h2>
      <dl className={classes.facts}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <QuestionOrigin detail={detail} />
    </aside>
  );
}
