import type { Money, Offer } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { paymentOptionsQuery } from '../../parts/sandbox-banner.js';
import { afterFee } from './after-fee.js';
import classes from './pay-form.module.css';

/** Where the client comes from, as far as the fee goes; `link`: somebody who is still to come by it. */
export type Client = 'met_here' | 'brought' | 'link';

/** Where the other one of a pair comes from; undefined while a claim waits for its first payment, which decides it. */
export const clientOf = (origin: Offer['origin']): Client | undefined =>
  origin === 'brought' ? 'brought' : origin === 'claimed' ? undefined : 'met_here';

type Props = {
  readonly price: Money | undefined;
  readonly client: Client | undefined;
};

/** For the seller: what is left of the price, and why the marketplace keeps as much as it does. */
export function FeeLine({ price, client }: Props) {
  const t = useT();
  const locale = useLocale();
  const { data: options } = useQuery(paymentOptionsQuery);
  if (!price || !options || !client) return null;
  const bps = client === 'met_here' ? options.fee_bps.met_here : options.fee_bps.brought;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);
  return (
    <p className={classes.quiet}>
      {t(`pay.fee_${client}`, {
        percent,
        amount: formatMoney(locale, afterFee(price, bps)),
      })}
    </p>
  );
}
