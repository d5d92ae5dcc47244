import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { call } from '../../api/call.js';
import { keys } from '../../api/keys.js';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { useLive } from '../../live/live.js';
import { DecisionCard } from '../../parts/decision-card.js';
import { Dialog } from '../../parts/dialog.js';
import { Empty, Failed } from '../../parts/states.js';
import classes from './returned-texts.module.css';

type Props = { readonly id: string; readonly onClose: () => void };

/** One's own texts that came back: nothing that was written is lost. */
export function ReturnedTexts({ id, onClose }: Props) {
  const t = useT();
  const live = useLive();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: keys.returned(id),
    queryFn: () => call('listMessages', { params: { id }, query: { state: 'bounced', limit: 50 } }),
  });
  const items = data?.items.toReversed() ?? [];
  return (
    <Dialog title={t('returned.list')} onClose={onClose} wide>
      {isPending ? (
        <Skeleton height={120} radius={10} />
      ) : error && !data ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : items.length === 0 ? (
        <Empty icon="returned" title={t('returned.none')}>
          {t('returned.none_text')}
        </Empty>
      ) : (
        <ol className={classes.list}>
          {items.map((message) => (
            <li key={message.id} className={classes.item}>
              <div className={classes.top}>
                <span className={classes.time}>
                  <Time at={message.at} format="full" />
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => {
                    live.drafts.restore(id, message.text ?? '');
                    onClose();
                  }}
                >
                  {t('returned.put_back')}
                </Button>
              </div>
              {message.decision && message.text !== null ? (
                <DecisionCard text={message.text} decision={message.decision} quiet />
              ) : (
                <p dir="auto">{message.text}</p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
