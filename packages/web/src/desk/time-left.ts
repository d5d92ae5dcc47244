import type { Translate } from '../i18n/i18n.js';

const minuteMs = 60_000;

/** What is left until a case is due, in the largest unit that says enough. */
export function timeLeft(due: string, now: number, t: Translate): { readonly text: string; readonly isLate: boolean } {
  const left = Date.parse(due) - now;
  const minutes = Math.round(Math.abs(left) / minuteMs);
  const isLate = left < 0;
  const text =
    minutes < 90 ? t('desk.minutes', { count: minutes }) : t('desk.hours', { count: Math.round(minutes / 60) });
  return { text: t(isLate ? 'desk.late' : 'desk.left', { time: text }), isLate };
}
