import type { Ctx } from '../platform/http/endpoint.js';
import { openCase } from '../publishing/open-case.js';
import type { ClaimDetail } from './claims.js';

const lookWithinHours = 72;

/** Something speaks against a claim after it was made: an agent looks. A machine takes nothing away. */
export const doubtClaim = (
  ctx: Pick<Ctx, 'tx' | 'ids' | 'now'>,
  { id, seller, account_id }: Pick<ClaimDetail, 'id' | 'seller' | 'account_id'>,
  notFor: readonly string[] = [],
): Promise<string> =>
  openCase(ctx, {
    queue: 'claims',
    subject: { kind: 'claim', id },
    author: seller,
    other: account_id,
    notFor,
    dueAt: new Date(ctx.now.getTime() + lookWithinHours * 3_600_000),
  });
