import type { DecisionView } from '@parley/contract';
import type { Decision, Rulebook } from '@parley/policy';
import type { Locale } from '../relationships/wording.js';
import { adviceText } from './words.js';

/** A decision as its writer, or an agent, may read it, in the reader's language. */
export const viewDecision = (id: string, decision: Decision, locale: Locale, rulebook: Rulebook): DecisionView => ({
  id,
  effect: decision.effect,
  signals: decision.signals.map(({ history, ...signal }) => ({
    ...signal,
    ...(history ? { history: [...history] } : {}),
  })),
  clauses: decision.clauses.map(({ signals, missing, ...clause }) => ({
    ...clause,
    signals: [...signals],
    ...(missing ? { missing: [...missing] } : {}),
  })),
  advice: adviceText(decision, locale, rulebook),
  rulebook: decision.rulebook,
  engine: decision.engine,
});
