import { problem } from '../platform/http/problem.js';
import { checkText, visibleLength } from './check-text.js';

const shortestReason = 10;

/**
 * A reason is read by people: ten visible characters are the least that says anything.
 * @throws Problem `reason_required`, `bad_characters`
 */
export function checkReasonText(reason: string): void {
  if (visibleLength(reason) < shortestReason)
    throw problem('reason_required', 'Write a reason of at least ten visible characters.');
  const fault = checkText(reason);
  if (fault) throw problem(fault);
}
