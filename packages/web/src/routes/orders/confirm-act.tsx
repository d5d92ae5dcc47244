import { Button } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useState } from 'react';
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
  const [shown, setShown] = useState(order.cancellation?.refund);
  const now = order.cancellation?.refund;
  // A press that comes as the amount changes must not agree to what nobody has read.
  const isChanged = event === 'agree_cancellation' && now !== undefined && now.amount !== shown?.amount;
  const confirm = (): void => {
    const refund = event === 'agree_cancellation' && shown !== undefined ? { refund: shown } : {};
    fire.mutate({ event, ...refund }, { onSuccess: onClose });
  };
  const readAnew = (): void => {
    fire.reset();
    setShown(now);
  };
  return (
    <Dialog
      title={t(`orders.do.${event}`)}
      onClose={onClose}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={fire.isPending} onClick={isChanged ? readAnew : confirm}>
            {t(isChanged ? 'orders.confirm.read_anew' : `orders.confirm.${event}`)}
          </Button>
        </>
      }
    >
      <p>
        {t(`orders.means.${event}`, {
          alias,
          price: formatMoney(locale, order.price),
          refund: shown ? formatMoney(locale, shown) : '',
          side: order.my_side,
        })}
      </p>
      {isChanged && <Note>{t('orders.refund_changed', { refund: formatMoney(locale, now) })}</Note>}
      {fire.error && !isChanged && <Note tone="bad">{textOf(fire.error)}</Note>}
    </Dialog>
  );
}
