import { Button, Radio, Skeleton } from '@mantine/core';
import type { Offer } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { Note } from '../../parts/note.js';
import { paymentOptionsQuery } from '../../parts/sandbox-banner.js';
import { Failed, useProblemText } from '../../parts/states.js';
import classes from './pay-form.module.css';
import { PaymentChallenge, PaymentOnItsWay } from './payment-waits.js';
import { usePay } from './use-pay.js';

/** What the sandbox can play that a payer would meet here; how its messages arrive is for tests. */
const plays = ['ok', 'challenge', 'delayed', 'declined'] as const;

/** The payment itself: what will be taken, by which means, and what is still to be done until the money is there. */
export function PayForm({ offer }: { readonly offer: Offer }) {
  const t = useT();
  const locale = useLocale();
  const problemOf = useProblemText();
  const { data: options, error, refetch } = useQuery(paymentOptionsQuery);
  const [play, setPlay] = useState<(typeof plays)[number]>('ok');
  const { pay, confirm, payment, forget } = usePay(offer);
  if (error && !options) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!options)
    return (
      <div role="status" aria-label={t('common.loading')}>
        <Skeleton height={140} radius={10} />
        <Skeleton height={44} mt={16} />
      </div>
    );
  if (payment?.state === 'processing') return <PaymentOnItsWay />;
  if (payment?.state === 'requires_action')
    return (
      <PaymentChallenge
        isSending={confirm.isPending}
        onAnswer={(answer) => confirm.mutate({ payment: payment.id, answer })}
        onBack={forget}
      />
    );
  const isOver = payment !== null && payment.state !== 'succeeded';
  const fault = pay.error ?? confirm.error;
  const { method, moves_money: movesMoney } = options;
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (pay.isPending) return;
        confirm.reset();
        pay.mutate(movesMoney ? { method } : { method, instrument: play });
      }}
    >
      {!movesMoney && (
        <Radio.Group
          label={t('pay.play')}
          value={play}
          onChange={(value) => setPlay(plays.find((each) => each === value) ?? 'ok')}
        >
          <div className={classes.plays}>
            {plays
              .filter((each) => options.instruments.includes(each))
              .map((each) => (
                <Radio key={each} value={each} label={t(`pay.play_${each}`)} />
              ))}
          </div>
        </Radio.Group>
      )}
      {fault && <Note tone="bad">{problemOf(fault)}</Note>}
      {isOver && !fault && <Note tone="bad">{t('pay.came_to_nothing')}</Note>}
      <Button type="submit" size="md" fullWidth loading={pay.isPending}>
        {t('pay.now', { amount: formatMoney(locale, offer.price) })}
      </Button>
      <p className={classes.quiet}>{t('pay.no_more')}</p>
    </form>
  );
}
