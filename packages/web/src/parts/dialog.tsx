import { ActionIcon } from '@mantine/core';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/i18n.js';
import classes from './dialog.module.css';
import { Icon } from './icon.js';

type Props = {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly wide?: boolean;
};

/** The browser's own modal dialog: focus stays inside, Escape closes, and focus goes back to where it came from. */
export function Dialog({ title, onClose, children, footer, wide }: Props) {
  const t = useT();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={element}
      className={`${classes.dialog} ${wide ? classes.wide : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className={classes.sheet}>
        <div className={classes.header}>
          <h2 id={titleId} className={classes.title}>
            {title}
          </h2>
          <ActionIcon variant="subtle" color="gray" onClick={onClose} aria-label={t('common.close')}>
            <Icon name="close" />
          </ActionIcon>
        </div>
        <div className={classes.body}>{children}</div>
        {footer && <div className={classes.footer}>{footer}</div>}
      </div>
    </dialog>
  );
}
