import { Popover } from '@mantine/core';
import type { MaskedSpan } from '@parley/contract';
import { useState } from 'react';
import { useT } from '../i18n/i18n.js';
import { ClauseLink } from './clause-link.js';
import { Icon } from './icon.js';
import classes from './masked-pill.module.css';

type Props = {
  readonly span: MaskedSpan;
  /** The words themselves, where this reader may see them: their writer. */
  readonly words?: string;
};

/** Hidden words: a soft grey pill that says why when pressed. */
export function MaskedPill({ span, words }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={280}
      position="top"
      shadow="md"
      transitionProps={{ duration: 100 }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.pill}
          onClick={() => setOpen((open) => !open)}
          aria-label={t(words === undefined ? 'mask.label' : 'mask.own_label', {
            kind: t(`kind.${span.kind}`),
            words: words ?? '',
          })}
        >
          <Icon name="lock" size={13} />
          <span>{words ?? t('mask.hidden', { kind: t(`kind.${span.kind}`) })}</span>
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.why}>
          {span.why} <ClauseLink id={span.clause} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
