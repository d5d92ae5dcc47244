import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import classes from './panel.module.css';

type Props = { readonly tone?: 'good' | 'bad' | 'plain'; readonly children: ReactNode };

/** A short answer of the app in the place where something was done. */
export function Note({ tone = 'plain', children }: Props) {
  return (
    <div className={classes.note} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={tone === 'good' ? 'check' : tone === 'bad' ? 'alert' : 'info'} />
      <div>{children}</div>
    </div>
  );
}
