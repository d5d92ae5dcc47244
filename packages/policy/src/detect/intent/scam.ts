import { hitOf, spanOf } from './clause.js';
import { intent, type IntentRule } from './rule.js';
import { appsIn } from './targets.js';

const manySigns = 4;
/** "security deposit box icon": the work is about it. */
const besideWork = 8;

/** Patterns of fraud: fees before work, fake recruiters, phishing, harvested data. */
export const findScam: IntentRule = (frame, clause) => {
  if (!clause.has('scam_strong', 'scam_weak')) return undefined;
  if (clause.has('named', 'work_verb')) return undefined;
  const strong = hitOf(clause, 'scam_strong');
  if (strong !== undefined) {
    if (
      clause.hits.some(
        (hit) => hit.concept === 'work_noun' && hit.start >= strong.end && hit.start - strong.end <= besideWork,
      )
    )
      return undefined;
    const cue = clause.has('fee_word', 'pay_verb', 'pay_noun', 'bank', 'crypto')
      ? 'scam:fee'
      : clause.has('fill_verb', 'contact_noun')
        ? 'scam:harvest'
        : 'scam:phishing';
    return intent('scam', cue, strong, 0.75, 'follows a known pattern of fraud');
  }
  const signs = new Set(clause.hits.filter((hit) => hit.concept === 'scam_weak').map((hit) => hit.start));
  if (
    signs.size < manySigns ||
    !(appsIn(frame, clause, ['messenger']).length > 0 || clause.has('pay_verb', 'email_noun'))
  )
    return undefined;
  return intent('scam', 'scam:recruiter', spanOf(clause, 'scam_weak'), 0.6, 'reads like a fake recruiter');
};
