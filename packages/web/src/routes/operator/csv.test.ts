import { expect, it } from 'vitest';
import { csvOf } from './csv.js';

it('is a head and one line per day, in the order of the head', () => {
  const day = { links_made: 1, links_opened: 2, claims: 3, claims_refused: 4, orders: 5, orders_brought: 6 };
  expect(csvOf([{ ...day, day: '2026-03-01' }])).toBe(
    'day,links_made,links_opened,claims,claims_refused,orders,orders_brought\r\n2026-03-01,1,2,3,4,5,6\r\n',
  );
});
