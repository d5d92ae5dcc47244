import type { CaseSummary } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useT } from '../i18n/i18n.js';
import classes from './case-row.module.css';
import type { QueueTab } from './queue-tabs.js';
import { timeLeft } from './time-left.js';

export const caseRowHeight = 76;

type Props = {
  readonly summary: CaseSummary;
  readonly isSelected: boolean;
  readonly tab: QueueTab;
  readonly now: number;
};

export function CaseRow({ summary, isSelected, tab, now }: Props) {
  const t = useT();
  const { subject, due_at: due, state, claimed_by: agent } = summary;
  const left = timeLeft(due, now, t);
  return (
    <Link
      to="/desk/$id"
      params={{ id: summary.id }}
      search={tab === 'held' ? {} : { queue: tab }}
      className={classes.row}
      data-selected={isSelected || undefined}
      aria-current={isSelected ? 'page' : undefined}
    >
      <span className={classes.top}>
        <span className={classes.alias}>{subject.writer.alias}</span>
        {state !== 'decided' && (
          <span className={classes.due} data-late={left.isLate || undefined}>
            {left.text}
          </span>
        )}
      </span>
      <span className={classes.bottom}>
        <span>
          {t(`place.${subject.place}`)} ·{' '}
          {subject.clauses.length === 0
            ? t(`desk.tab.${summary.queue}`)
            : t('desk.clauses', { ids: subject.clauses.join(', ') })}
        </span>
        <span className={classes.agent}>
          {state === 'decided' ? t('desk.decided') : agent ? t('desk.with', { alias: agent }) : t('desk.free')}
        </span>
      </span>
    </Link>
  );
}
