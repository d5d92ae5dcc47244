import { Kbd } from '@mantine/core';
import { useT } from '../i18n/i18n.js';
import { actionKeys } from './action-keys.js';
import classes from './key-hints.module.css';
import type { CaseAction } from './queries.js';
import type { QueueTab } from './queue-tabs.js';

/** What can be decided in each queue; the server says for each case which of these an agent may do. */
const actionsIn: Readonly<Record<QueueTab, readonly CaseAction[]>> = {
  held: ['release', 'uphold'],
  clearances: ['grant', 'deny'],
  prior: ['grant', 'deny'],
  claims: ['approve', 'revoke', 'close'],
  needs: ['approve', 'refuse'],
  appeals: ['overturn', 'uphold'],
  review: ['close'],
  decided: [],
};

/** The keys that do something in this queue. */
export function KeyHints({ tab }: { readonly tab: QueueTab }) {
  const t = useT();
  const hints: readonly (readonly [string, ...string[]])[] = [
    [t('desk.key.move'), 'J', 'K'],
    ...(tab === 'decided' ? [] : ([[t('desk.key.claim'), 'C']] as const)),
    ...actionsIn[tab].map((action) => [t(`desk.key.${action}`), actionKeys[action].toUpperCase()] as const),
  ];
  return (
    <footer className={classes.hints}>
      {hints.map(([text, ...keys]) => (
        <span key={text}>
          {keys.map((key) => (
            <Kbd key={key} size="xs">
              {key}
            </Kbd>
          ))}{' '}
          {text}
        </span>
      ))}
    </footer>
  );
}
