import type { CaseDetail } from '@parley/contract';
import { useT, type Key } from '../i18n/i18n.js';
import { Icon, type IconName } from '../parts/icon.js';
import classes from './seen-by-recipient.module.css';
import { unseenAs, type Unseen } from './unseen.js';

const words = {
  returned: 'desk.seen_returned',
  refused: 'message.withheld.recipient',
  unpublished: 'desk.seen_unpublished',
  waiting: 'message.held.recipient',
} as const satisfies Record<Unseen, Key>;
const icons: Readonly<Record<Unseen, IconName>> = {
  returned: 'returned',
  refused: 'close',
  unpublished: 'lock',
  waiting: 'clock',
};

/** What the other side has seen so far; hidden words stay hidden here too. */
export function SeenByRecipient({ detail }: { readonly detail: CaseDetail }) {
  const t = useT();
  const seen = detail.seen_by_recipient;
  if (seen.text === null) {
    const why = unseenAs(detail);
    return (
      <p className={classes.unseen} data-waiting={why === 'waiting' || undefined}>
        <Icon name={icons[why]} size={16} /> {t(words[why])}
      </p>
    );
  }
  return (
    <p className={classes.seen} dir="auto">
      {seen.text}
    </p>
  );
}
