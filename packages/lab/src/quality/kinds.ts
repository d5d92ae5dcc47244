import { dataKinds, type SignalKind } from '@parley/policy';

/** Intents that carry somebody away. `call` stays here and `refuse` declines: neither is a flag. */
export const awayKinds = ['ask_contact', 'move_off', 'pay_off', 'ref_off', 'meet'] as const;

/** What counts as flagged. */
export const flagKinds: readonly SignalKind[] = [...dataKinds, ...awayKinds];

/** What is scored. Traps are not labelled in every set, and `obfuscated` only stands beside a kind. */
export const scoredKinds: readonly SignalKind[] = [...flagKinds, 'call', 'refuse'];

export const holds = (said: ReadonlySet<string>, kinds: readonly string[]): boolean =>
  kinds.some((kind) => said.has(kind));
