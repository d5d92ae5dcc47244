import type { OrderClock } from '@parley/contract';
import { useNow } from '../../desk/use-now.js';
import { useT, type Translate } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import classes from './clock-line.module.css';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A length of time in the two largest units that say something. */
export function duration(seconds: number, t: Translate): string {
  const left = Math.abs(seconds);
  const days = Math.floor(left / day);
  const hours = Math.floor((left % day) / hour);
  const minutes = Math.floor((left % hour) / minute);
  if (days > 0)
    return hours > 0 && days < 7 ? t('orders.days_hours', { days, hours }) : t('orders.days', { count: days });
  return hours > 0 ? t('orders.hours', { count: hours }) : t('orders.minutes', { count: minutes });
}

/** What is left now: a running clock goes on after the answer came. */
export const leftNow = ({ due_at, left_seconds }: OrderClock, now: number): number =>
  due_at === null ? left_seconds : Math.round((Date.parse(due_at) - now) / 1000);

export type ClockTone = 'calm' | 'soon' | 'late' | 'stopped';

export const toneOf = ({ kind, running }: OrderClock, left: number): ClockTone =>
  !running ? 'stopped' : left < 0 && kind === 'deliver' ? 'late' : left < day ? 'soon' : 'calm';

/** What the clock of an order says, in one line. */
export function ClockLine({ clock }: { readonly clock: OrderClock }) {
  const t = useT();
  const left = leftNow(clock, useNow());
  const tone = toneOf(clock, left);
  const time = duration(left, t);
  return (
    <span className={classes.clock} data-tone={tone}>
      <Icon name="clock" size={15} />
      <span>
        {tone === 'stopped'
          ? t('orders.clock.stopped', { time })
          : tone === 'late'
            ? t('orders.clock.late', { time })
            : t(`orders.clock.${clock.kind}`, { time })}
      </span>
    </span>
  );
}
