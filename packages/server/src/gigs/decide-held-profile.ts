import type { Tx } from '../platform/database/connect.js';
import type { NewEvent } from '../platform/events/append.js';
import { hiddenAfterRelease } from '../publishing/hidden-spans.js';
import type { Ruling } from '../publishing/ruling.js';
import { profileStream, publicProfile } from './profiles.js';
import { changeProfile, heldProfileOf, lockProfile, settleProfile } from './profiles-store.js';

/** Carries out what a person decided about a held profile: others see it, or it stays with its writer. */
export async function decideHeldProfile(tx: Tx, ruling: Ruling): Promise<NewEvent[]> {
  const held = await heldProfileOf(tx, ruling.decision);
  if (!held) return [];
  const { last } = await lockProfile(tx, held.account_id);
  const shown = ruling.release ? publicProfile(held.content, hiddenAfterRelease(held.decision, held.text)) : null;
  if (!(await settleProfile(tx, held.id, shown))) return [];
  // What was submitted after it counts more.
  if (shown && last?.id === held.id) await changeProfile(tx, held.account_id, { shown: held.id });
  return [
    {
      stream: profileStream(held.account_id),
      kind: ruling.release ? 'profile.released' : 'profile.withheld',
      data: { version: held.id, decision: ruling.decision, clause: ruling.clause },
      actor: ruling.by,
      audience: [held.account_id],
      at: ruling.at,
    },
  ];
}
