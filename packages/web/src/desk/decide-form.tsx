import { Button, Chip, NativeSelect, Textarea } from '@mantine/core';
import type { CaseDetail } from '@parley/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem, call } from '../api/call.js';
import { keys } from '../api/keys.js';
import { randomKey } from '../api/random-key.js';
import { useT } from '../i18n/i18n.js';
import { clausesAtWork } from '../parts/decision-words.js';
import { Note } from '../parts/note.js';
import { useProblemText } from '../parts/states.js';
import classes from './decide-form.module.css';
import { workOn, type CaseAction } from './queries.js';
import { useClauses } from './use-clauses.js';

type Props = {
  readonly detail: CaseDetail;
  readonly action: CaseAction;
  readonly onDone: (detail: CaseDetail) => void;
  readonly onCancel: () => void;
};

/** Clause, reason, and what each person will read: nothing is decided without them. */
export function DecideForm({ detail, action, onDone, onCancel }: Props) {
  const t = useT();
  const textOf = useProblemText();
  const cache = useQueryClient();
  const clauses = useClauses();
  const touched = detail.decision ? clausesAtWork(detail.decision).map((clause) => clause.id) : [];
  const [clause, setClause] = useState(touched[0] ?? detail.subject.clauses[0] ?? '1');
  const [reason, setReason] = useState('');
  const [key] = useState(randomKey);
  const area = useRef<HTMLTextAreaElement>(null);
  const title = clauses.find((each) => each.id === clause)?.title ?? '';
  const suggestions = [
    t(`desk.suggest.${action}.1`, { clause: title }),
    t(`desk.suggest.${action}.2`, { clause: title }),
  ];
  const preview = detail.preview[action];

  const decide = useMutation({
    scope: workOn(detail.id),
    mutationFn: () => {
      const { version } = cache.getQueryData<CaseDetail>(keys.case(detail.id)) ?? detail;
      return call('actOnCase', {
        params: { id: detail.id },
        body: { action, version, reason: reason.trim(), clause },
        key,
      });
    },
    onSuccess: onDone,
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409) {
        void cache.invalidateQueries({ queryKey: keys.case(detail.id) });
      }
    },
  });
  const submit = (): void => {
    if (reason.trim() !== '' && !decide.isPending) decide.mutate();
  };

  useEffect(() => area.current?.focus(), []);

  return (
    <form
      className={classes.form}
      aria-label={t(`desk.action.${action}`)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      <h2 className={classes.title}>{t(`desk.action.${action}`)}</h2>
      {decide.error && <Note tone="bad">{textOf(decide.error)}</Note>}
      <NativeSelect
        label={t('desk.clause')}
        value={clause}
        onChange={(event) => setClause(event.currentTarget.value)}
        data={(clauses.length > 0 ? clauses : [{ id: clause, title }]).map((each) => ({
          value: each.id,
          label: `${each.id} · ${each.title}`,
        }))}
      />
      <Textarea
        ref={area}
        label={t('desk.reason')}
        description={t('desk.reason_help')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        rows={3}
        maxLength={4000}
        dir="auto"
      />
      <div className={classes.suggestions} role="group" aria-label={t('desk.suggestions')}>
        {suggestions.map((suggestion) => (
          <Chip key={suggestion} size="xs" checked={reason === suggestion} onChange={() => setReason(suggestion)}>
            {suggestion}
          </Chip>
        ))}
      </div>
      {preview && (
        <dl className={classes.preview}>
          <div>
            <dt>{t('desk.preview.writer', { alias: detail.subject.writer.alias })}</dt>
            <dd dir="auto">
              {preview.writer}
              {reason.trim() && <q className={classes.said}>{reason.trim()}</q>}
            </dd>
          </div>
          <div>
            <dt>{t('desk.preview.recipient', { alias: detail.other?.alias ?? t('desk.everybody') })}</dt>
            <dd dir="auto">{preview.recipient}</dd>
          </div>
        </dl>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={decide.isPending} disabled={reason.trim() === ''}>
          {t(`desk.confirm.${action}`)}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <span className={classes.hint}>{t('desk.hint_confirm')}</span>
      </div>
    </form>
  );
}
