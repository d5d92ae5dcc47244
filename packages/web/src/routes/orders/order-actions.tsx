import { Button } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useState } from 'react';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { AskForm, type Asking } from './ask-form.js';
import { ConfirmAct, type Confirmed } from './confirm-act.js';
import { DeliveryForm } from './delivery-form.js';
import classes from './side.module.css';
import { useFire } from './queries.js';

type Event = OrderDetail['may'][number];

/** How each thing is done: in a form, after a confirmation, or at once. */
const how: Readonly<Record<Event, 'form' | 'confirm' | 'at_once'>> = {
  submit_requirements: 'form',
  deliver: 'form',
  request_revision: 'form',
  request_extension: 'form',
  request_cancellation: 'form',
  accept: 'confirm',
  agree_cancellation: 'confirm',
  agree_extension: 'at_once',
  decline_extension: 'at_once',
  withdraw_extension: 'at_once',
  decline_cancellation: 'at_once',
  withdraw_cancellation: 'at_once',
};

const aboutExtension: readonly Event[] = ['agree_extension', 'decline_extension', 'withdraw_extension'];
const aboutCancellation: readonly Event[] = ['agree_cancellation', 'decline_cancellation', 'withdraw_cancellation'];
const strong: readonly Event[] = ['deliver', 'accept', 'agree_extension'];

/** What was asked and waits for an answer, and what this person may do about the order now: the graph says it. */
export function OrderActions({ order }: { readonly order: OrderDetail }) {
  const t = useT();
  const locale = useLocale();
  const textOf = useProblemText();
  const fire = useFire(order.id);
  const [open, setOpen] = useState<Event>();
  const { may, extension, cancellation } = order;
  const { alias } = order.with;

  const act = (event: Event): void => {
    if (how[event] === 'at_once') fire.mutate({ event });
    else setOpen(event);
  };
  const button = (event: Event) => (
    <Button
      key={event}
      fullWidth
      variant={strong.includes(event) ? 'filled' : 'default'}
      loading={fire.isPending && fire.variables.event === event}
      onClick={() => act(event)}
    >
      {t(`orders.do.${event === 'submit_requirements' ? 'add_requirements' : event}`)}
    </Button>
  );
  // While the seller's questions are open their form stands on the page itself.
  const plain = may.filter(
    (event) =>
      !aboutExtension.includes(event) &&
      !aboutCancellation.includes(event) &&
      !(event === 'submit_requirements' && order.state === 'requirements'),
  );
  const asked = (words: string, events: readonly Event[]) => (
    <div className={classes.asked} role="status">
      <p>{words}</p>
      <div className={classes.buttons}>{may.filter((event) => events.includes(event)).map(button)}</div>
    </div>
  );

  return (
    <>
      {cancellation &&
        asked(
          t(cancellation.mine ? 'orders.asked.cancellation_mine' : 'orders.asked.cancellation', {
            alias,
            amount: formatMoney(locale, cancellation.refund),
          }),
          aboutCancellation,
        )}
      {extension &&
        asked(
          t(extension.mine ? 'orders.asked.extension_mine' : 'orders.asked.extension', {
            alias,
            count: extension.days,
          }),
          aboutExtension,
        )}
      {plain.length > 0 && <div className={classes.buttons}>{plain.map(button)}</div>}
      {fire.error && <Note tone="bad">{textOf(fire.error)}</Note>}
      {open === 'deliver' && <DeliveryForm order={order} onClose={() => setOpen(undefined)} />}
      {open !== undefined && isAsking(open) && (
        <AskForm order={order} event={open} onClose={() => setOpen(undefined)} />
      )}
      {open !== undefined && isConfirmed(open) && (
        <ConfirmAct order={order} event={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

const isConfirmed = (event: Event): event is Confirmed => event === 'accept' || event === 'agree_cancellation';
const isAsking = (event: Event): event is Asking =>
  event === 'submit_requirements' ||
  event === 'request_revision' ||
  event === 'request_extension' ||
  event === 'request_cancellation';
