import type { RelationshipDetail } from '@parley/contract';

type Of = Pick<RelationshipDetail, 'my_side' | 'origin' | 'questioned' | 'fee_bps'>;

/** The fee that follows from where two people met, in the words for one of them. */
export function feeWordsOf({ my_side: side, origin, questioned, fee_bps: fee }: Of, byLink: boolean) {
  const comesByLink = origin === 'brought' || (origin === 'claimed' && byLink && !questioned);
  const percent = (comesByLink ? fee.brought : fee.now) / 100;
  return { key: comesByLink ? (`fee.brought.${side}` as const) : (`fee.met_here.${side}` as const), percent };
}
