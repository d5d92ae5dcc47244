import type { OrderSummary } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import classes from './state-pill.module.css';

/** Where an order stands, in a word; colour only where it means something. */
export function StatePill({ state }: { readonly state: OrderSummary['state'] }) {
  const t = useT();
  return (
    <span className={classes.pill} data-state={state}>
      {t(`orders.state.${state}`)}
    </span>
  );
}
