import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../platform/database/migrate.js';
import { orderGraph } from './graph.js';

const rows = Object.entries(orderGraph).flatMap(([state, edges]) =>
  Object.entries(edges).map(([event, { to, by, when }]) => [state, event, to, by.join(', '), when ?? '']),
);

test('docs/orders.md tells the graph as it is, edge by edge', () => {
  const text = readFileSync(join(packageRoot(), '../../docs/orders.md'), 'utf8');
  const told = text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  expect(told).toEqual(rows);
});
