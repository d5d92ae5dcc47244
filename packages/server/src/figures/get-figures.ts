import { endpoint } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { daysOf, moneyOf, refusalsOf, totalsOf } from './store.js';

const dayMs = 86_400_000;
const usualDays = 30;
const mostDays = 400;

export const getFiguresEndpoint = endpoint('getFigures', async ({ tx, now, services }, { query }) => {
  const to = query.to === undefined ? now : new Date(query.to);
  const from = query.from === undefined ? new Date(to.getTime() - usualDays * dayMs) : new Date(query.from);
  const length = to.getTime() - from.getTime();
  if (length <= 0) throw problem('invalid_input', 'The end of the span must lie after its beginning.');
  if (length > mostDays * dayMs) throw problem('invalid_input', `Ask for ${mostDays} days at the most.`);
  const span = { from, to };
  const days = await daysOf(tx, span);
  const sum = (name: keyof Omit<(typeof days)[number], 'day'>) => days.reduce((all, day) => all + day[name], 0);
  return {
    status: 200,
    body: {
      from: from.toISOString(),
      to: to.toISOString(),
      totals: {
        links_made: sum('links_made'),
        links_opened: sum('links_opened'),
        claims: sum('claims'),
        claims_refused: sum('claims_refused'),
        orders: sum('orders'),
        orders_brought: sum('orders_brought'),
        ...(await totalsOf(tx, span)),
      },
      refused_by: await refusalsOf(tx, span),
      money: await moneyOf(tx, span, services.config.money.feeMetHereBps),
      days,
    },
  };
});
