import type { LedgerEntry } from '@parley/contract';
import { Link } from '@tanstack/react-router';
import { useLocale, useT } from '../../i18n/i18n.js';
import { Amount } from '../../i18n/money.js';
import { Time } from '../../i18n/time.js';
import classes from './earnings.module.css';
import type { Line, MovementView } from './movements.js';

const percent = (locale: string, bps: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(bps / 10_000);

/** What a line is; a fee says how much it is and by which origin. */
function LineName({ entry }: { readonly entry: LedgerEntry }) {
  const t = useT();
  const locale = useLocale();
  const { account, kind, fee_bps: bps, origin } = entry;
  if (account === 'fees' && kind === 'released' && bps !== null && origin !== null)
    return t(`earnings.fee_${origin}`, { percent: percent(locale, bps) });
  return t(`earnings.account_${account}`);
}

function Lines({ lines, isSum }: { readonly lines: readonly Line[]; readonly isSum?: boolean }) {
  return lines.map(({ entry, amount }) => (
    <div key={entry.id} data-sum={isSum || undefined}>
      <dt>
        <LineName entry={entry} />
      </dt>
      <dd>
        <Amount money={amount} signed />
      </dd>
    </div>
  ));
}

/** One movement: what happened, then the lines that add up to what is this person's. */
export function MovementRow({ movement }: { readonly movement: MovementView }) {
  const t = useT();
  const { kind, at, order, others, mine } = movement;
  return (
    <li className={classes.movement}>
      <div className={classes.what}>
        <h3>{t(`earnings.kind_${kind}`)}</h3>
        <p className={classes.quiet}>
          <Time at={at} format="full" />
          {order !== null && (
            <>
              {' · '}
              <Link to="/orders/$id" params={{ id: order }} className={classes.link}>
                {t('earnings.order')}
              </Link>
            </>
          )}
        </p>
      </div>
      <dl className={classes.lines}>
        <Lines lines={others} />
        <Lines lines={mine} isSum />
      </dl>
    </li>
  );
}
