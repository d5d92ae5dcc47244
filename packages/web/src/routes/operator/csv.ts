import type { Figures } from '@parley/contract';

const columns = ['day', 'links_made', 'links_opened', 'claims', 'claims_refused', 'orders', 'orders_brought'] as const;

/** One line per day. Days and numbers alone: no cell needs quotes, and none is taken for a formula. */
export const csvOf = (days: Figures['days']): string =>
  [columns.join(','), ...days.map((day) => columns.map((column) => day[column]).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');
