import type { CaseDetail } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { useT } from '../i18n/i18n.js';
import classes from './case-context.module.css';
import { DoneNote } from './done-note.js';
import { ReasonedButton } from './reasoned-button.js';
import type { Ruled } from './reasoned-form.js';

/** An agent who sees that a client was brought, and has found what speaks against it, has another one look. */
export function QuestionOrigin({ detail }: { readonly detail: CaseDetail }) {
  const t = useT();
  const cache = useQueryClient();
  const { other, facts, subject } = detail;
  const origin = facts?.relationship?.origin;
  const between = [subject.writer.alias, other?.alias ?? ''];
  const question = useMutation({
    mutationFn: ({ reason, key }: Ruled) => call('questionRelationship', { body: { between, reason }, key }),
    onSuccess: () => cache.invalidateQueries({ queryKey: keys.allCases }),
  });
  if (!other || (origin !== 'brought' && origin !== 'claimed')) return null;
  return (
    <section className={classes.question} aria-label={t('question_origin.label')}>
      {question.isSuccess ? (
        <DoneNote>{t('question_origin.done')}</DoneNote>
      ) : (
        <ReasonedButton
          label={t('question_origin.open')}
          about={t('in_force.between', { one: subject.writer.alias, other: other.alias })}
          confirm={t('question_origin.confirm')}
          act={question}
          reasonHelp={t('question_origin.reason_help')}
          asksClause={false}
        >
          <p className={classes.label}>{t('question_origin.intro')}</p>
        </ReasonedButton>
      )}
    </section>
  );
}
