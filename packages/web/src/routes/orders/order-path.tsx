import type { OrderDetail } from '@parley/contract';
import { useT } from '../../i18n/i18n.js';
import { Time } from '../../i18n/time.js';
import { Icon } from '../../parts/icon.js';
import classes from './side.module.css';

/** The way of an order as a short path, with "you are here". */
export function OrderPath({ path, state }: Pick<OrderDetail, 'path' | 'state'>) {
  const t = useT();
  const here = path.findIndex((step) => step.here);
  const isDone = (index: number, at: string | null) =>
    at !== null && (here === -1 || index < here || state === 'completed');
  return (
    <ol className={classes.path} aria-label={t('orders.path')}>
      {path.map(({ step, at, here: isHere }, index) => (
        <li
          key={step}
          className={classes.step}
          data-state={isDone(index, at) ? 'done' : isHere ? 'here' : 'ahead'}
          aria-current={isHere ? 'step' : undefined}
        >
          <span className={classes.mark}>{isDone(index, at) && <Icon name="check" size={12} />}</span>
          <span>
            <span className={classes.stepName}>{t(`orders.state.${step}`)}</span>
            {isHere && state !== 'completed' && <span className={classes.hereText}>{t('orders.here')}</span>}
            {isDone(index, at) && at && (
              <span className={classes.stepTime}>
                <Time at={at} format="short" />
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
