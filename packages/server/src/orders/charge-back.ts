import { account } from '../ledger/ledger.js';
import type { PayCtx } from '../ledger/payments/begin-payment.js';
import { amountOf, movePayment, type PaymentRow } from '../ledger/payments/store.js';
import { post, type Posted } from '../ledger/store.js';
import { chargeBack, winChargeback } from '../ledger/take-back.js';
import type { Amount } from '../platform/money.js';
import { append } from '../platform/events/append.js';
import { doubtBrought } from './doubt-brought.js';
import { orderStream } from './orders.js';
import { tellPayment } from './settle-payment.js';

const keyOf = (payment: PaymentRow) => `chargeback:${payment.id}`;

/** A tip that is called back comes from its seller; one that had gone back already is lost to the marketplace. */
const takeElsewhere = (ctx: PayCtx, payment: PaymentRow, amount: Amount): Promise<Posted> => {
  const { id, provider, payer: buyer, seller, state } = payment;
  const source = state === 'succeeded' ? account.available(seller) : account.losses;
  const entries = [
    { account: source, minor: -amount.minor },
    { account: account.external(provider), minor: amount.minor },
  ];
  const sides = state === 'succeeded' ? { buyer, seller } : { buyer };
  const movement = { key: keyOf(payment), kind: 'charged_back', amount, entries, at: ctx.now } as const;
  return post(ctx.tx, { ...movement, ...sides, data: { payment: id, provider }, mayOwe: true }, ctx.ids);
};

/**
 * The payer's bank took the money back. The ledger follows, both people are told, and the order's page shows it. False
 * where the payment has not come yet: then this waits for it.
 */
export async function chargePaymentBack(
  ctx: PayCtx,
  payment: PaymentRow,
  told: { readonly minor: string; readonly currency: string },
): Promise<boolean> {
  const { tx, now } = ctx;
  const { id, state, purpose, order_id: order, payer: buyer, seller, provider } = payment;
  if (state === 'charged_back') return true;
  if (state !== 'succeeded' && state !== 'returned') return false;
  const asked = amountOf(payment);
  // A bank may take a part; it cannot take another currency than was paid in.
  const amount = told.currency === asked.currency ? { ...asked, minor: BigInt(told.minor) } : asked;
  const { isNew } =
    state === 'succeeded' && purpose === 'offer' && order !== null
      ? await chargeBack(ctx, { key: keyOf(payment), order, buyer, seller, payment: id, provider, amount })
      : await takeElsewhere(ctx, payment, amount);
  if (!isNew) return true;
  const moved = await movePayment(tx, payment, 'charge_back', { now });
  if (moved) await tellPayment(ctx, moved);
  if (order !== null) {
    await tellOrder(ctx, payment, order, 'order.charged_back');
    await doubtBrought(ctx, order);
  }
  return true;
}

/** The bank gave the money back after all. False where it has not taken it yet. */
export async function winPaymentBack(ctx: PayCtx, payment: PaymentRow): Promise<boolean> {
  const { tx, now } = ctx;
  const { id, order_id: order, provider } = payment;
  const of = { key: `chargeback-won:${id}`, chargebackKey: keyOf(payment), payment: id, provider };
  const won = await winChargeback(ctx, of);
  if (won === undefined || !won.isNew) return won !== undefined;
  const moved = await movePayment(tx, payment, 'win_back', { now });
  if (moved) await tellPayment(ctx, moved);
  if (order !== null) await tellOrder(ctx, payment, order, 'order.chargeback_won');
  return true;
}

const tellOrder = async ({ tx, now }: PayCtx, { id, payer, seller }: PaymentRow, order: string, kind: string) => {
  await append(tx, [
    {
      stream: orderStream(order),
      kind,
      data: { order, payment: id },
      actor: null,
      audience: [payer, seller],
      at: now,
    },
  ]);
};
