import type { Balance } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import { Amount } from '../../i18n/money.js';
import classes from './earnings.module.css';

/** Per currency: what may be withdrawn, what is in clearing, and what is held for orders. */
export function Balances({ items }: { readonly items: Balance['items'] }) {
  const t = useT();
  return (
    <ul className={classes.balances}>
      {items.map(({ currency, available, clearing, escrow, in_my_orders: bought }) => (
        <li key={currency} className={classes.balance}>
          <p className={classes.quiet}>{t('earnings.available')}</p>
          <p className={classes.big}>
            <Amount money={available} />
          </p>
          {available.amount.startsWith('-') && <p className={classes.owed}>{t('earnings.owed')}</p>}
          <dl className={classes.lines}>
            <div>
              <dt>{t('earnings.clearing')}</dt>
              <dd>
                <Amount money={clearing} />
              </dd>
            </div>
            <div>
              <dt>{t('earnings.escrow')}</dt>
              <dd>
                <Amount money={escrow} />
              </dd>
            </div>
            {bought.amount !== '0' && (
              <div>
                <dt>{t('earnings.bought')}</dt>
                <dd>
                  <Amount money={bought} />
                </dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
