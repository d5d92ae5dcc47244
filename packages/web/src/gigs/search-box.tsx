import { useNavigate } from '@tanstack/react-router';
import { useLayoutEffect, useRef, useState } from 'react';
import { useT } from '../i18n/i18n.js';
import { Icon } from '../parts/icon.js';
import type { WantedSearch } from './wanted.js';
import classes from './search-box.module.css';

type Props = {
  /** What is searched for now; the box keeps every filter but the words. */
  readonly wanted?: WantedSearch;
  readonly size?: 'm' | 'l';
};

/** Words to search the gigs for. The slash key leads here from anywhere on the page. */
export function SearchBox({ wanted = {}, size = 'm' }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [text, setText] = useState(wanted.q ?? '');
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(wanted.q);
  if (shown !== wanted.q) {
    setShown(wanted.q);
    setText(wanted.q ?? '');
  }

  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      const isTyping = target?.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <form
      role="search"
      className={classes.box}
      data-size={size}
      onSubmit={(event) => {
        event.preventDefault();
        const { q: _before, ...filters } = wanted;
        const q = text.trim();
        void navigate({ to: '/search', search: { ...filters, ...(q ? { q } : {}) } });
      }}
    >
      <span className={classes.icon}>
        <Icon name="search" size={size === 'l' ? 22 : 18} />
      </span>
      <input
        ref={field}
        type="search"
        name="q"
        className={classes.field}
        aria-label={t('gigs.search_label')}
        placeholder={t('gigs.search_hint')}
        value={text}
        maxLength={200}
        enterKeyHint="search"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" className={classes.go}>
        {t('gigs.search')}
      </button>
    </form>
  );
}
