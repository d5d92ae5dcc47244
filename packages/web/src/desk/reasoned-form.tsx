import { Button, Input, NativeSelect, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { randomKey } from '../api/random-key.js';
import { useT } from '../i18n/i18n.js';
import { useProblemText } from '../parts/states.js';
import classes from './in-force.module.css';
import { useClauses } from './use-clauses.js';

export type Ruled = { readonly clause: string; readonly reason: string; readonly key: string };

type Props = {
  readonly confirm: string;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly reasonHelp?: string | undefined;
  /** False where nothing is ruled yet. */
  readonly asksClause?: boolean | undefined;
  readonly onSubmit: (ruled: Ruled) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
};

/** Nothing is given or taken by an agent without a clause and a reason that people read. */
export function ReasonedForm(props: Props) {
  const { confirm, isPending, error, reasonHelp, asksClause = true, onSubmit, onCancel, children } = props;
  const t = useT();
  const textOf = useProblemText();
  const clauses = useClauses();
  const [clause, setClause] = useState('1');
  const [reason, setReason] = useState('');
  const [key, setKey] = useState(randomKey);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() && !isPending) onSubmit({ clause, reason: reason.trim(), key });
      }}
      // What was changed is another request.
      onChange={() => setKey(randomKey())}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The dialog that it may stand in stays open.
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
      {asksClause && (
        <NativeSelect
          label={t('desk.clause')}
          value={clause}
          onChange={(event) => setClause(event.currentTarget.value)}
          data={
            clauses.length > 0
              ? clauses.map(({ id, title }) => ({ value: id, label: `${id} · ${title}` }))
              : [{ value: clause, label: clause }]
          }
        />
      )}
      <Textarea
        ref={area}
        label={t('desk.reason')}
        description={reasonHelp ?? t('in_force.reason_help')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        rows={2}
        maxLength={4000}
        dir="auto"
      />
      {error && <Input.Error role="alert">{textOf(error)}</Input.Error>}
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending} disabled={!reason.trim()}>
          {confirm}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
