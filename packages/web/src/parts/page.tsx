import type { ReactNode } from 'react';
import classes from './page.module.css';
import { useTitle } from './use-title.js';

type Props = {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  /** `narrow` for forms, `text` for reading. */
  readonly width?: 'narrow' | 'text' | 'wide';
};

/** A screen that is read from top to bottom. */
export function Page({ title, intro, action, children, width = 'text' }: Props) {
  useTitle(title);
  return (
    <main className={classes.page} data-width={width}>
      <header className={classes.header}>
        <div>
          <h1 className={classes.title}>{title}</h1>
          {intro && <div className={classes.intro}>{intro}</div>}
        </div>
        {action}
      </header>
      {children}
    </main>
  );
}
