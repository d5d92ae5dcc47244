import type { Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { recordRelationship } from '../relationships/log.js';
import { wording, type Locale } from '../relationships/wording.js';
import { findBetween } from '../relationships/store.js';
import { giveStatement } from '../statements/give-statement.js';
import { claimById, type ClaimRow } from './claims.js';
import { claimWords } from './wording.js';

type Ruled = {
  readonly claim: string;
  /** What the ruling is known by: its case. */
  readonly ruling: string;
  readonly clause: string;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
};

/** The claim, and the relationship that it is about. */
async function claimed(tx: Ctx['tx'], id: string) {
  const claim = await claimById(tx, id);
  const relationship = claim && (await findBetween(tx, claim.account_id, claim.seller));
  if (!claim || !relationship) throw problem('not_found');
  return { claim, relationship };
}

/** An agent has looked at a claim that was in doubt, and it counts. */
export async function clearClaim({ tx }: Pick<Ctx, 'tx'>, { claim: id, by, at }: Ruled): Promise<void> {
  const { claim, relationship } = await claimed(tx, id);
  await recordRelationship(tx, relationship, [{ kind: 'relationship.claim_cleared', claim: claim.id }], {
    actor: by,
    at,
  });
}

const codeOf = ({ code }: ClaimRow) => code ?? 'finding';

/**
 * A claim counts no longer. Both people get a statement of reasons; what is completed keeps its price and its fee, and what
 * is allowed changes from now on.
 */
export async function revokeClaim(
  ctx: Pick<Ctx, 'tx' | 'ids' | 'now'>,
  ruled: Ruled,
  localeOf: (account: string) => Locale,
): Promise<void> {
  const { claim, relationship } = await claimed(ctx.tx, ruled.claim);
  const event = {
    kind: 'relationship.revoked',
    claim: claim.id,
    statement: ruled.ruling,
    code: codeOf(claim),
  } as const;
  await recordRelationship(ctx.tx, relationship, [event], { actor: ruled.by, at: ruled.at });
  for (const account of [claim.seller, claim.account_id]) {
    const locale = localeOf(account);
    await giveStatement(ctx, {
      kind: 'relationship_revoked',
      account,
      other: account === claim.seller ? claim.account_id : claim.seller,
      subject: { kind: 'ruling', id: ruled.ruling },
      facts: `${claimWords[locale].revokedFacts(claim.title)} ${wording[locale].origin.met_here}`,
      detectedByMachine: claim.code !== null,
      decidedBy: ruled.by,
      clause: ruled.clause,
      reason: ruled.reason,
      from: ruled.at,
      until: null,
    });
  }
}

/** An objection was right: the revocation never counted. */
export async function restoreClaim(
  { tx }: Pick<Ctx, 'tx'>,
  {
    ruling,
    between,
    by,
    at,
  }: { readonly ruling: string; readonly between: readonly [string, string]; readonly by: string; readonly at: Date },
): Promise<void> {
  const relationship = await findBetween(tx, ...between);
  if (!relationship) throw problem('not_found');
  await recordRelationship(tx, relationship, [{ kind: 'relationship.restored', statement: ruling }], { actor: by, at });
}
