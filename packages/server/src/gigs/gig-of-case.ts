import type { CaseDetail } from '@parley/contract';
import type { Ctx } from '../platform/http/endpoint.js';
import { wording } from '../relationships/wording.js';
import { gigById } from './store.js';
import { viewMyGig } from './view.js';
import { whyNeeded } from './wording.js';

/** A gig whose needs an agent looks at: what it is, what it needs and why, and what each need would allow. */
export async function gigOfCase(
  ctx: Pick<Ctx, 'tx' | 'locale' | 'services'>,
  id: string,
): Promise<NonNullable<CaseDetail['gig']>> {
  const { title, category, description, needs } = await viewMyGig(ctx, await gigById(ctx.tx, id));
  return {
    ...{ id, title, category, description },
    needs: needs.map((each) => ({
      ...each,
      why: each.why || whyNeeded[ctx.locale][each.need],
      allows: wording[ctx.locale].need[each.need],
    })),
  };
}
