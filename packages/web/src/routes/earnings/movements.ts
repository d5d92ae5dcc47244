import type { LedgerEntry } from '@parley/contract';

export type Line = { readonly entry: LedgerEntry; readonly amount: LedgerEntry['amount'] };

export type MovementView = {
  readonly id: string;
  readonly kind: LedgerEntry['kind'];
  readonly at: string;
  readonly order: string | null;
  /** Where it came from and what was taken of it, as seen from one's own accounts: they add up to `mine`. */
  readonly others: readonly Line[];
  readonly mine: readonly Line[];
};

const negative = (amount: string): string => String(-BigInt(amount));

const viewOf = (first: LedgerEntry, entries: readonly LedgerEntry[]): MovementView => ({
  id: first.movement,
  kind: first.kind,
  at: first.at,
  order: first.order,
  others: entries
    .filter(({ mine, amount }) => !mine && amount.amount !== '0')
    .map((entry) => ({ entry, amount: { ...entry.amount, amount: negative(entry.amount.amount) } })),
  mine: entries.filter(({ mine }) => mine).map((entry) => ({ entry, amount: entry.amount })),
});

/**
 * Lines put together to the movements they are of, in the order in which they come. Where more lines follow, the last
 * movement may not be whole yet and waits for them: half of one would not add up.
 */
export function movementsOf(entries: readonly LedgerEntry[], moreFollow: boolean): MovementView[] {
  const byId = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const lines = byId.get(entry.movement);
    if (lines) lines.push(entry);
    else byId.set(entry.movement, [entry]);
  }
  const movements = [...byId.values()].flatMap((lines) => (lines[0] ? [viewOf(lines[0], lines)] : []));
  return moreFollow ? movements.slice(0, -1) : movements;
}
