import type { Ctx } from '../platform/http/endpoint.js';
import { problem } from '../platform/http/problem.js';
import { checkReasonText } from '../publishing/check-reason.js';

/**
 * Nobody takes or gives anything without a clause in force and a reason that can be read.
 * @throws Problem `reason_required`, `bad_characters`
 */
export function checkReason(
  { services }: Pick<Ctx, 'services'>,
  { clause, reason }: { readonly clause: string; readonly reason: string },
): void {
  if (!services.rulebooks.live().rulebook.clauses.some(({ id }) => id === clause))
    throw problem('reason_required', 'Name a clause of the rulebook that is in force.');
  checkReasonText(reason);
}
