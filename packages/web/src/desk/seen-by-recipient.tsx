import type { CaseDetail } from '@parley/contract';
import { useT } from '../i18n/i18n.js';
import { Icon } from '../parts/icon.js';
import classes from './seen-by-recipient.module.css';

/** What the other side has seen so far; hidden words stay hidden here too. */
export function SeenByRecipient({ seen }: { readonly seen: CaseDetail['seen_by_recipient'] }) {
  const t = useT();
  if (seen.text === null) {
    return (
      <p className={classes.waiting}>
        <Icon name="clock" size={16} /> {t('message.held.recipient')}
      </p>
    );
  }
  return (
    <p className={classes.seen} dir="auto">
      {seen.text}
    </p>
  );
}
