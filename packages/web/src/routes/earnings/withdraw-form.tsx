import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Balance, Money } from '@parley/contract';
import { useState, type FormEvent } from 'react';
import { useLocale, useT } from '../../i18n/i18n.js';
import { decimalOf, formatMoney, readMinor } from '../../i18n/money.js';
import { Note } from '../../parts/note.js';
import { useProblemText } from '../../parts/states.js';
import classes from './earnings.module.css';
import { useSetUpPayouts, useWithdraw } from './queries.js';

type Withdraw = ReturnType<typeof useWithdraw>;

/** Takes money out, all that there is or less. */
function Form({ from, withdraw }: { readonly from: readonly Money[]; readonly withdraw: Withdraw }) {
  const t = useT();
  const locale = useLocale();
  const [currency, setCurrency] = useState(from[0]?.currency ?? '');
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const there = from.find((money) => money.currency === currency) ?? from[0];
  if (!there) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const minor = readMinor(typed, there.currency);
    if (minor === undefined || minor === '0') setFault(t('earnings.amount_shape'));
    else if (BigInt(minor) > BigInt(there.amount))
      setFault(t('earnings.amount_most', { amount: formatMoney(locale, there) }));
    else if (!withdraw.isPending)
      withdraw.mutate(
        { amount: { amount: minor, currency: there.currency } },
        {
          onSuccess: () => {
            setTyped('');
          },
        },
      );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.fields}>
        <TextInput
          label={t('earnings.amount')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setFault(undefined);
          }}
          error={fault}
          inputMode="decimal"
          autoComplete="off"
        />
        <NativeSelect
          label={t('offer.currency')}
          data={from.map((money) => money.currency)}
          value={there.currency}
          onChange={(event) => {
            setCurrency(event.currentTarget.value);
            setFault(undefined);
          }}
        />
      </div>
      <div className={classes.actions}>
        <Button type="submit" loading={withdraw.isPending}>
          {t('earnings.withdraw')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setTyped(decimalOf(there));
            setFault(undefined);
          }}
        >
          {t('earnings.all_of_it')}
        </Button>
      </div>
    </form>
  );
}

/** First the account that the money goes to, then the form; or why there is nothing to take out. */
export function WithdrawBox({ balance }: { readonly balance: Balance }) {
  const t = useT();
  const problemOf = useProblemText();
  const locale = useLocale();
  const setUp = useSetUpPayouts();
  // What came of it is said here: with the last of the money the form goes.
  const withdraw = useWithdraw();
  const from = balance.items
    .map(({ available }) => available)
    .filter(({ amount }) => amount !== '0' && !amount.startsWith('-'));
  return (
    <section className={classes.box}>
      <h2>{t('earnings.take_out')}</h2>
      {withdraw.error && <Note tone="bad">{problemOf(withdraw.error)}</Note>}
      {withdraw.data && (
        <Note tone="good">{t('earnings.on_its_way', { amount: formatMoney(locale, withdraw.data.amount) })}</Note>
      )}
      {!balance.payouts.ready ? (
        <>
          <p className={classes.quiet}>{t('earnings.no_account')}</p>
          {setUp.error && <Note tone="bad">{problemOf(setUp.error)}</Note>}
          <Button
            loading={setUp.isPending}
            onClick={() => {
              setUp.mutate();
            }}
          >
            {t('earnings.set_up')}
          </Button>
        </>
      ) : from.length === 0 ? (
        <p className={classes.quiet}>{t('earnings.nothing_to_take')}</p>
      ) : (
        <Form from={from} withdraw={withdraw} />
      )}
    </section>
  );
}
