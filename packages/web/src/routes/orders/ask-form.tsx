import { Button, NumberInput, TextInput } from '@mantine/core';
import type { OrderDetail } from '@parley/contract';
import { useId, useState } from 'react';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney, fractionDigits, readMinor } from '../../i18n/money.js';
import { Dialog } from '../../parts/dialog.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import { useDraft } from '../inbox/use-draft.js';
import classes from './forms.module.css';
import { JudgedField, type Returned } from './judged-field.js';
import { returnedOf, useFire, type Act } from './queries.js';
import { useSetting } from './use-setting.js';

export type Asking = 'request_revision' | 'request_extension' | 'request_cancellation' | 'submit_requirements';
type Props = { readonly order: OrderDetail; readonly event: Asking; readonly onClose: () => void };

const decimal = (minor: string, currency: string): string => {
  const digits = fractionDigits(currency);
  const whole = minor.padStart(digits + 1, '0');
  return digits === 0 ? whole : `${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
};

/** Asks the other side for something: a change, more time, an end; or adds to what was answered. */
export function AskForm({ order, event, onClose }: Props) {
  const t = useT();
  const locale = useLocale();
  const textOf = useProblemText();
  const formId = useId();
  const draft = `order.${order.id}.${event}`;
  const [text, setText] = useDraft(draft);
  const fire = useFire(order.id, { draft, text });
  const { alias } = order.with;
  const { currency, amount: price } = order.price;
  const [days, setDays] = useState(2);
  const [back, setBack] = useState(() => decimal(price, currency));
  const [returned, setReturned] = useState<Returned>();
  const setting = useSetting(order, event === 'submit_requirements' ? 'requirements' : 'order');

  const minor = readMinor(back, currency);
  const isTooMuch = minor !== undefined && BigInt(minor) > BigInt(price);
  const needsText = event === 'request_revision' || event === 'submit_requirements';
  const isComplete =
    (!needsText || text.trim() !== '') && (event !== 'request_cancellation' || (minor !== undefined && !isTooMuch));

  const ask = (): void => {
    if (!isComplete || fire.isPending) return;
    const act: Act = {
      event,
      ...(text.trim() !== '' && { text }),
      ...(event === 'request_extension' && { days }),
      ...(event === 'request_cancellation' && minor !== undefined && { refund: { amount: minor, currency } }),
    };
    fire.mutate(act, {
      onSuccess: (answer) => {
        const came = returnedOf(answer);
        if (came?.decision) {
          setReturned({ text, decision: came.decision });
          return;
        }
        onClose();
      },
    });
  };

  return (
    <Dialog
      title={t(`orders.do.${event === 'submit_requirements' ? 'add_requirements' : event}`)}
      onClose={onClose}
      wide
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" form={formId} loading={fire.isPending} disabled={!isComplete}>
            {t(event === 'submit_requirements' ? 'orders.add_now' : 'orders.ask_now')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={classes.form}
        onSubmit={(submitted) => {
          submitted.preventDefault();
          ask();
        }}
      >
        <p className={classes.quiet}>
          {t(`orders.means.${event}`, {
            alias,
            left: order.revisions.included - order.revisions.used,
            price: formatMoney(locale, order.price),
          })}
        </p>
        {event === 'request_extension' && (
          <NumberInput
            label={t('orders.more_days')}
            min={1}
            max={90}
            allowDecimal={false}
            clampBehavior="strict"
            value={days}
            onChange={(value) => setDays(typeof value === 'number' && value >= 1 ? value : 1)}
          />
        )}
        {event === 'request_cancellation' && (
          <TextInput
            label={t('orders.goes_back', { alias: order.my_side === 'buyer' ? t('orders.to_you') : alias })}
            description={t('orders.goes_back_help', { price: formatMoney(locale, order.price) })}
            inputMode="decimal"
            value={back}
            rightSection={<span className={classes.quiet}>{currency}</span>}
            rightSectionWidth={52}
            error={
              minor === undefined || isTooMuch
                ? t('orders.goes_back_wrong', { price: formatMoney(locale, order.price) })
                : undefined
            }
            onChange={(changed) => setBack(changed.currentTarget.value)}
          />
        )}
        <JudgedField
          text={text}
          onText={setText}
          setting={setting}
          label={t(needsText ? `orders.words.${event}` : 'orders.words.why')}
          showsLabel
          placeholder={t(`orders.words_placeholder.${event}`)}
          alias={alias}
          order={order.id}
          returned={returned}
          onSend={ask}
        />
        {fire.error && <Note tone="bad">{textOf(fire.error)}</Note>}
      </form>
    </Dialog>
  );
}
