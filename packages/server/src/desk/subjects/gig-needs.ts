import { decideNeeds } from '../../gigs/decide-needs.js';
import { gigOfCase } from '../../gigs/gig-of-case.js';
import { giveStatement } from '../../statements/give-statement.js';
import { factsOfNeeds } from '../wording.js';
import { unseen, type Subject } from './subject.js';

/** What a gig declares that it needs. Who refuses gives the seller a statement of reasons. */
export const gigNeeds: Subject = {
  view: async (ctx, row) => {
    const about = await gigOfCase(ctx, row.subject_id);
    return { ...unseen, text: about.needs.map(({ why }) => why).join('\n'), gig: about };
  },
  act: async (ctx, row, { action, clause, reason, by, at }) => {
    const approve = action === 'approve';
    const { title, needs } = await gigOfCase(ctx, row.subject_id);
    const events = await decideNeeds(ctx.tx, { gig: row.subject_id, approve, reason, by, at });
    if (!approve && events.length > 0)
      await giveStatement(ctx, {
        kind: 'need_refused',
        account: row.author,
        other: null,
        subject: { kind: 'gig_needs', id: row.subject_id },
        facts: factsOfNeeds(
          title,
          needs.filter(({ state }) => state === 'pending'),
          ctx.locale,
        ),
        detectedByMachine: false,
        decidedBy: by,
        clause,
        reason,
        from: at,
        until: null,
      });
    return events;
  },
};
