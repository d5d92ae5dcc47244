import type { LedgerEntry } from '@parley/contract';

export type Line = { readonly entry: LedgerEntry; readonly amount: LedgerEntry['amount'] };

export type MovementView = {
  readonly id: string;
  readonly kind: LedgerEntry['kind'];
  readonly at: string;
  readonly order: string | null;
  /** Where it came from and what was taken of it, as seen from where it went: they add up to `mine`. */
  readonly others: readonly Line[];
  /** What it made of one's own; where none of it is one's own yet, where it went. */
  readonly mine: readonly Line[];
};

const negative = (amount: string): string => String(-BigInt(amount));

const viewOf = (first: LedgerEntry, entries: readonly LedgerEntry[]): MovementView => {
  const isOwn = entries.some(({ mine }) => mine);
  // A payment that is held for an order shows as held, not as a loss of what holds it.
  const isResult = ({ mine, amount }: LedgerEntry): boolean => (isOwn ? mine : BigInt(amount.amount) > 0n);
  return {
    id: first.movement,
    kind: first.kind,
    at: first.at,
    order: first.order,
    others: entries
      .filter((entry) => !isResult(entry) && entry.amount.amount !== '0')
      .map((entry) => ({ entry, amount: { ...entry.amount, amount: negative(entry.amount.amount) } })),
    mine: entries.filter(isResult).map((entry) => ({ entry, amount: entry.amount })),
  };
};

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
