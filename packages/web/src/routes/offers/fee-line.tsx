import type { Money, Offer } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useT } from '../../i18n/i18n.js';
import { formatMoney } from '../../i18n/money.js';
import { afterFee } from './after-fee.js';
import classes from './pay-form.module.css';
import { paymentOptionsQuery } from './use-pay.js';

type Props = {
  readonly price: Money | undefined;
  /** `brought`: the client comes by the seller's own link; it then has the lower fee. */
  readonly origin: Offer['origin'];
};

/** For the seller: what is left of the price, and why the marketplace keeps as much as it does. */
export function FeeLine({ price, origin }: Props) {
  const t = useT();
  const locale = useLocale();
  const { data: options } = useQuery(paymentOptionsQuery);
  if (!price || !options) return null;
  const isBrought = origin === 'brought';
  const bps = isBrought ? options.fee_bps.brought : options.fee_bps.met_here;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);
  return (
    <p className={classes.quiet}>
      {t(isBrought ? 'pay.fee_brought' : 'pay.fee_met_here', {
        percent,
        amount: formatMoney(locale, afterFee(price, bps)),
      })}
    </p>
  );
}
