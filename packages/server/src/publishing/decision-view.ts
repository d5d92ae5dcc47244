import type { DecisionView } from '@parley/contract';
import type { Decision, Rulebook, Way } from '@parley/policy';
import type { Locale } from '../relationships/wording.js';
import { adviceText } from './words.js';

/** The ways on that exist by now; the others are not offered until they do. */
const openWays: ReadonlySet<Way> = new Set<Way>(['ask_clearance', 'remove_words']);

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
  advice: adviceText(decision, locale, rulebook).map(({ code, clause, text, ways }) => ({
    code,
    clause,
    text,
    ways: ways.filter((way) => openWays.has(way)),
  })),
  rulebook: decision.rulebook,
  engine: decision.engine,
});
