import { Button } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { useFire } from './queries.js';

export type Confirmed = 'accept' | 'agree_cancellation';
type Props = { readonly order: OrderDetail; readonly event: Confirmed; readonly onClose: () => void };

/** What moves money and cannot be taken back is said once more before it is done. */
export function ConfirmAct({ order, event, onClose }: Props) {
  const t = useT();
  const locale = useLocale();
  const textOf = useProblemText();
  const fire = useFire(order.id);
  const { alias } = order.with;
  const refund = order.cancellation ? formatMoney(locale, order.cancellation.refund) : '';
  return (
    <Dialog
      title={t(`orders.do.${event}`)}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={fire.isPending} onClick={() => fire.mutate({ event }, { onSuccess: onClose })}>
            {t(`orders.confirm.${event}`)}
          </Button>
        </>
      }
    >
      <p>
        {t(`orders.means.${event}`, {
          alias,
          price: formatMoney(locale, order.price),
          refund,
          side: order.my_side,
        })}
      </p>
      {fire.error && <Note tone="bad">{textOf(fire.error)}</Note>}
    </Dialog>
  );
}
