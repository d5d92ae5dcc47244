import { accountsById } from '../../accounts/accounts.js';
import { doubtsOf } from '../../offers/claim-doubts.js';
import { claimById } from '../../offers/claims.js';
import { clearClaim, revokeClaim } from '../../offers/judge-claim.js';
import { problem } from '../../platform/http/problem.js';
import { guardWords } from '../../relationships/guards/wording.js';
import { claimCaseWords } from '../claim-wording.js';
import { unseen, type Subject } from './subject.js';

/** Whether a client was really brought from outside, where that is in doubt. */
export const claim: Subject = {
  view: async ({ tx, locale }, row) => {
    const found = await claimById(tx, row.subject_id);
    if (!found) throw new Error('the claim that a case is about is gone');
    const words = claimCaseWords[locale];
    const trail = found.trail.map(({ via, at }) => `${words.via[via]}, ${at.slice(0, 16).replace('T', ' ')}`);
    const doubts = (await doubtsOf(tx, found.id)).map(({ by, reason }) => `${by}: ${reason}`);
    const byMachine = found.code === null ? [] : [guardWords[locale][found.code].seller];
    const doubt = [...byMachine, ...doubts];
    return {
      ...unseen,
      text: found.known_from,
      about: {
        title: words.title,
        facts: [
          { name: words.doubt, value: doubt.length > 0 ? doubt.join('\n') : words.later },
          { name: words.sellerSays, value: found.seller_known_from },
          { name: words.buyerSays, value: found.known_from },
          { name: words.offer, value: found.title },
          { name: words.now, value: words.origin[found.origin] },
          { name: words.order, value: found.order_id === null ? words.notPaid : words.paid },
          { name: words.trail, value: trail.length > 0 ? trail.join('\n') : words.noTrail },
          { name: words.perDay, value: String(found.facts.claimsOfSellerLastDay) },
          { name: words.perMonth, value: String(found.facts.claimsOfSellerLastMonth) },
        ],
        checklist: [...words.checklist],
      },
    };
  },
  act: async (ctx, row, { action, clause, reason, by, at }) => {
    const ruled = { claim: row.subject_id, ruling: row.id, clause, reason, by, at };
    switch (action) {
      case 'approve':
        await clearClaim(ctx, ruled);
        return [];
      case 'revoke': {
        const people = await accountsById(ctx.tx, [row.author, ...(row.other === null ? [] : [row.other])]);
        await revokeClaim(ctx, ruled, (account) => people.get(account)?.locale ?? 'en');
        return [];
      }
      case 'close':
        return [];
      case 'release':
      case 'uphold':
      case 'refuse':
      case 'grant':
      case 'deny':
      case 'overturn':
        throw problem('unknown_action');
    }
  },
};
