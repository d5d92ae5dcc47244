import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../i18n/i18n.js';
import { ReasonedForm, type Ruled } from './reasoned-form.js';

type Props = {
  readonly label: string;
  /** What it is about, where the same button stands several times on a page. */
  readonly about: string;
  readonly confirm: string;
  readonly act: Pick<UseMutationResult<unknown, Error, Ruled>, 'isPending' | 'error' | 'mutate' | 'reset'>;
  readonly reasonHelp?: string;
  readonly asksClause?: boolean;
  /** What follows from it, read before it is done. */
  readonly children?: ReactNode;
};

/** A button that asks for the reason in its place, and has the focus again when that was thought better of. */
export function ReasonedButton({ label, about, confirm, act, reasonHelp, asksClause, children }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const wasOpen = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <Button
        ref={button}
        size="compact-sm"
        variant="default"
        aria-label={t('in_force.act_about', { act: label, about })}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <ReasonedForm
      confirm={confirm}
      isPending={act.isPending}
      error={act.error}
      reasonHelp={reasonHelp}
      asksClause={asksClause}
      onSubmit={(ruled) => act.mutate(ruled)}
      onCancel={() => {
        act.reset();
        setOpen(false);
      }}
    >
      {children}
    </ReasonedForm>
  );
}
