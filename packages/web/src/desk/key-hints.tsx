import { Kbd } from '@mantine/core';
import { useT, type Key } from '../i18n/i18n.js';
import classes from './key-hints.module.css';

const hints: readonly { readonly keys: readonly string[]; readonly text: Key }[] = [
  { keys: ['J', 'K'], text: 'desk.key.move' },
  { keys: ['C'], text: 'desk.key.claim' },
  { keys: ['R'], text: 'desk.key.release' },
  { keys: ['U'], text: 'desk.key.uphold' },
  { keys: ['X'], text: 'desk.key.close' },
  { keys: ['A'], text: 'desk.key.approve' },
  { keys: ['F'], text: 'desk.key.refuse' },
];

export function KeyHints() {
  const t = useT();
  return (
    <footer className={classes.hints}>
      {hints.map(({ keys, text }) => (
        <span key={text}>
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}{' '}
          {t(text)}
        </span>
      ))}
    </footer>
  );
}
