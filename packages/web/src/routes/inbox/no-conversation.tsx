import { useT } from '../../i18n/i18n.js';
import { Empty } from '../../parts/states.js';
import classes from './no-conversation.module.css';

export function NoConversation() {
  const t = useT();
  return (
    <div className={classes.pane}>
      <Empty icon="inbox" title={t('inbox.none.title')}>
        {t('inbox.none.text')}
      </Empty>
    </div>
  );
}
